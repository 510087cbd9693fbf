// Rings of longitude and latitude: unwrapped where they cross the antimeridian, their area and their centre.

/**
 * world-atlas joins what the antimeridian cuts, as a globe wants it: a ring jumps from 180 to -180. On a flat map that jump is a
 * band around the world, so longitudes go on past 180 instead; the tile cutter takes the rest to the other side.
 */
export function unwrapPolygon([outer, ...holes]) {
  const unwrapped = closeOverPole(unwrapRing(outer));
  const middle = (Math.min(...unwrapped.map(longitude)) + Math.max(...unwrapped.map(longitude))) / 2;
  return [unwrapped, ...holes.map((hole) => moveNear(unwrapRing(hole), middle))];
}

function unwrapRing(ring) {
  let turns = 0;
  return ring.map((position, index) => {
    if (index > 0) {
      const step = longitude(position) - longitude(ring[index - 1]);
      if (step > 180) turns -= 1;
      if (step < -180) turns += 1;
    }
    return [longitude(position) + turns * 360, latitude(position)];
  });
}

/** Antarctica goes once around the world and never comes back: its ring is closed along the pole. */
function closeOverPole(ring) {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (Math.abs(longitude(last) - longitude(first)) < 180) return ring;
  const pole = latitude(first) < 0 ? -90 : 90;
  return [...ring, [longitude(last), pole], [longitude(first), pole], first];
}

function moveNear(ring, middle) {
  const turns = Math.round((middle - longitude(ring[0])) / 360);
  return ring.map((position) => [longitude(position) + turns * 360, latitude(position)]);
}

export function ringArea(ring) {
  return Math.abs(sumOverEdges(ring, (cross) => cross)) / 2;
}

export function ringCentre(ring) {
  const doubleArea = sumOverEdges(ring, (cross) => cross);
  if (doubleArea === 0) return ring[0];
  const x = sumOverEdges(ring, (cross, from, to) => (from[0] + to[0]) * cross) / (3 * doubleArea);
  const y = sumOverEdges(ring, (cross, from, to) => (from[1] + to[1]) * cross) / (3 * doubleArea);
  return [x - Math.round(x / 360) * 360, y];
}

const longitude = (position) => position[0];
const latitude = (position) => position[1];

function sumOverEdges(ring, term) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i += 1) {
    const [from, to] = [ring[i], ring[i + 1]];
    sum += term(from[0] * to[1] - to[0] * from[1], from, to);
  }
  return sum;
}
