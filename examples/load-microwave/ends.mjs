// Where the ends of licensed paths stand. Licences name an end by its coordinates only, so these are its identifier; ends and sites closer than the
// tolerance are one place. Nothing here talks to the API.
import { countryOf, figureOf, kindOf, registrationOf } from '../common/fcc.mjs';
import { countsOf, given, lines } from '../common/rows.mjs';

/** Metres within which two positions are one site: licences state tenths of a second (3 m), and two of them seldom the same. */
export const TOLERANCE_M = 30;

const EARTH_RADIUS_M = 6_371_009;
const BAND_DEGREES = 0.001;
const radians = Math.PI / 180;

export const transmitterKey = (row) => `at ${row.tx_latitude} ${row.tx_longitude}`;
export const receiverKey = (row) => `at ${row.rx_latitude} ${row.rx_longitude}`;

/** Metres between two positions on a sphere: half a percent at most off, 15 cm within the tolerance. */
export function metresBetween(a, b) {
  const half = (one, other) => Math.sin(((other - one) * radians) / 2) ** 2;
  const across = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(Math.min(1, half(a.latitude, b.latitude) + across)));
}

/** Positions to look up by nearness, in bands of latitude wider than the tolerance. */
class Nearby {
  #bands = new Map();

  add(place) {
    const band = Math.floor(place.latitude / BAND_DEGREES);
    if (!this.#bands.has(band)) this.#bands.set(band, []);
    this.#bands.get(band).push(place);
  }

  nearest(position) {
    const band = Math.floor(position.latitude / BAND_DEGREES);
    let best;
    for (const place of [band - 1, band, band + 1].flatMap((b) => this.#bands.get(b) ?? [])) {
      const metres = metresBetween(position, place);
      if (metres <= TOLERANCE_M && !(best?.metres <= metres)) best = { place, metres };
    }
    return best?.place;
  }
}

/**
 * The sites the ends stand at.
 * @param rows licensed paths
 * @param sites NetOS sites with a position: `{ id, version, latitude, longitude, external_ids }`
 * @param source the system of the identifiers
 * @returns `wanted` as `sync` takes it, `siteOf`: end key → key of its site, and how many sites were there already (`shared`)
 */
export function endSites(rows, sites, source) {
  const known = new Map();
  const nearby = new Nearby();
  for (const site of sites) {
    const place = { ...site, present: site, keys: [] };
    nearby.add(place);
    for (const { id } of site.external_ids.filter((external) => external.source === source)) known.set(id, place);
  }
  // The transmitting end tells more of a place than the receiving one: what is told first stays.
  for (const end of [...rows.map(transmittingEnd), ...rows.map(receivingEnd)]) {
    if (!known.has(end.key)) {
      const near = nearby.nearest(end);
      const place = near ?? { ...end, keys: [] };
      if (!near) nearby.add(place);
      known.set(end.key, place);
    }
    const place = known.get(end.key);
    place.line ??= end.line;
    if (!place.keys.includes(end.key)) place.keys.push(end.key);
    if (!place.present) place.once = { ...end.once, ...place.once };
  }
  const places = [...new Set(known.values())].filter((place) => place.keys.length > 0);
  const timesUsed = countsOf(places.map((place) => place.once?.name));
  const nameOf = ({ once, told }) => (timesUsed(once.name) > 1 ? `${once.name} (${told})` : once.name);
  return {
    wanted: places.map((place) => ({
      key: place.keys[0],
      also: place.keys.slice(1),
      line: place.line,
      present: place.present,
      always: {},
      once: place.present ? {} : { ...place.once, name: nameOf(place) },
    })),
    siteOf: (key) => known.get(key)?.keys[0],
    shared: places.filter((place) => place.present).length,
  };
}

function transmittingEnd(row) {
  const at = { latitude: Number(row.tx_latitude), longitude: Number(row.tx_longitude) };
  const address = [row.tx_address, row.tx_city].filter(Boolean).join(', ');
  return {
    key: transmitterKey(row),
    line: row.line,
    told: row.call_sign,
    ...at,
    once: given({
      name: (row.tx_site_name || address || row.call_sign).slice(0, 200),
      kind: kindOf(row.tx_structure_type),
      ...at,
      asr_number: registrationOf(row.tx_asr_number),
      height_m: figureOf(row.tx_overall_height_m),
      ground_elevation_m: figureOf(row.tx_ground_elevation_m),
      address_line1: row.tx_address || undefined,
      city: row.tx_city || undefined,
      state: row.tx_state || undefined,
      country: countryOf(row.tx_state),
      notes: lines(`Licensee: ${row.licensee}`),
    }),
  };
}

function receivingEnd(row) {
  const at = { latitude: Number(row.rx_latitude), longitude: Number(row.rx_longitude) };
  return {
    key: receiverKey(row),
    line: row.line,
    told: row.link_id,
    ...at,
    once: given({
      name: row.rx_site_name || `Far end of ${row.link_id}`,
      kind: 'tower',
      ...at,
      ground_elevation_m: figureOf(row.rx_ground_elevation_m),
      country: 'US',
      notes: lines(`Licensee: ${row.licensee}`, 'Known as a receiving end only.'),
    }),
  };
}
