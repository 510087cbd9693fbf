import { scaleLinear } from 'd3-scale';

/** What the profile of a path is drawn from; what is not known is null. */
export interface PathInput {
  distanceKm: number;
  aGroundM: number | null;
  zGroundM: number | null;
  aHeightM: number | null;
  zHeightM: number | null;
  /** Of the first Fresnel zone at mid-path. */
  fresnelM: number | null;
}

export interface Frame {
  width: number;
  height: number;
}

interface End {
  x: number;
  ground: number;
  antenna: number;
  /** Where its words stand clear of the beam. */
  labelAbove: boolean;
}

export interface Profile {
  left: number;
  right: number;
  bottom: number;
  levels: { y: number; metres: number }[];
  distances: { x: number; km: number }[];
  a: End;
  z: End;
  /** The outline of the first Fresnel zone; empty without a radius. */
  fresnel: string;
  /** A ground is not known, so both stand at 0. */
  isFlat: boolean;
  slope: 'falls' | 'rises' | 'level';
}

const MARGIN = { left: 44, right: 16, top: 24, bottom: 16 };
/** A zone thinner than this would not be seen; its true radius is written beside it. */
const THINNEST_PX = 4;
const STEPS = 48;
const LEVELS = 4;
const DISTANCES = 4;

/** Half-width of the first Fresnel zone at a share of the path, of its radius at mid-path. */
export const zoneShare = (share: number) => 2 * Math.sqrt(Math.max(0, share * (1 - share)));

function zone(a: End, z: End, radius: number): string {
  const at = (share: number, side: 1 | -1) => {
    const x = a.x + (z.x - a.x) * share;
    const y = a.antenna + (z.antenna - a.antenna) * share + side * radius * zoneShare(share);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const upper = shares.map((share) => at(share, -1));
  const lower = shares.map((share) => at(share, 1)).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

/** Positions of everything in the picture of a path: both ends, the beam, its first Fresnel zone, the axes. */
export function profileOf(path: PathInput, { width, height }: Frame): Profile {
  const isFlat = path.aGroundM === null || path.zGroundM === null;
  const ground = { a: isFlat ? 0 : (path.aGroundM ?? 0), z: isFlat ? 0 : (path.zGroundM ?? 0) };
  const antenna = { a: ground.a + (path.aHeightM ?? 0), z: ground.z + (path.zHeightM ?? 0) };
  const radius = path.fresnelM ?? 0;
  const middle = (antenna.a + antenna.z) / 2;
  const low = Math.min(ground.a, ground.z, middle - radius);
  const high = Math.max(antenna.a, antenna.z, middle + radius, low + 10);
  const bottom = height - MARGIN.bottom;
  const right = width - MARGIN.right;
  const y = scaleLinear([low - (high - low) * 0.08, high], [bottom, MARGIN.top]);
  const x = scaleLinear([0, path.distanceKm], [MARGIN.left, right]);
  const slope = antenna.a === antenna.z ? 'level' : antenna.a > antenna.z ? 'falls' : 'rises';
  const a: End = { x: x(0), ground: y(ground.a), antenna: y(antenna.a), labelAbove: slope !== 'rises' };
  const z: End = { x: right, ground: y(ground.z), antenna: y(antenna.z), labelAbove: slope !== 'falls' };
  const radiusPx = path.fresnelM === null ? 0 : Math.max(THINNEST_PX, y(0) - y(radius));
  return {
    left: MARGIN.left,
    right,
    bottom,
    levels: y.ticks(LEVELS).map((metres) => ({ y: y(metres), metres })),
    distances: x
      .ticks(DISTANCES)
      .filter((km) => x(km) < right - 64)
      .map((km) => ({ x: x(km), km })),
    a,
    z,
    fresnel: radiusPx ? zone(a, z, radiusPx) : '',
    isFlat,
    slope,
  };
}
