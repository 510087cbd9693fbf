// Licensed azimuths beside the bearings NetOS works out from the sites.
import { findAll } from '../common/sync.mjs';
import { metresBetween } from './ends.mjs';

const TOLERANCE_DEG = 2;
const reflector = /\b(passive|reflector)\b/i;

/**
 * @param pairs of `pairsOf`
 * @param sites key of a site → `{ id, name, latitude, longitude }`
 * @returns how many azimuths were `compared` and how many are `within` the tolerance, and the others with their `reason`
 */
export async function compareAzimuths({ api, source, pairs, sites, reflectors }) {
  const fields = ['a_bearing_deg', 'z_bearing_deg'];
  const keys = pairs.map(({ out }) => out.link_id);
  const found = await findAll({ api, resource: 'rf-links', source, keys, fields });
  const result = { compared: 0, within: 0, others: [] };
  for (const { out, back, from, to } of pairs) {
    const link = found.get(out.link_id);
    if (!link) continue;
    const ways = [
      { row: out, bearing: link.a_bearing_deg, from, to },
      { row: back, bearing: link.z_bearing_deg, from: to, to: from },
    ];
    for (const way of ways.filter(({ row, bearing }) => row?.tx_azimuth_deg && bearing !== null)) {
      const licensed = Number(way.row.tx_azimuth_deg);
      const off = offBy(licensed, way.bearing);
      result.compared++;
      if (off <= TOLERANCE_DEG) result.within++;
      else result.others.push({ row: way.row, licensed, bearing: way.bearing, off, reason: await reasonOf(way, off) });
    }
  }
  result.others.sort((a, b) => a.row.line - b.row.line);
  return result;

  async function reasonOf({ row, from, to }, off) {
    const path = metresBetween(sites.get(from), sites.get(to));
    const moved = metresMoved(row, sites.get(from), sites.get(to));
    if (degreesBy(moved, path) >= off - TOLERANCE_DEG && moved > 0)
      return `its sites stand ${Math.round(moved)} m from the licensed ends, on a path of ${Math.round(path)} m`;
    const mirror = await reflectorOn(row, from, path);
    if (mirror) return `by way of the reflector ${mirror.name}`;
    if (Math.abs(off - 180) <= TOLERANCE_DEG) return 'the licence states the way back';
    return 'azimuth or coordinates are wrong in the licence';
  }

  /** A reflector nearer than the other end in the direction of the azimuth, as NetOS itself works that out. */
  async function reflectorOn(row, from, path) {
    const here = sites.get(from);
    const nearer = reflectors.filter((site) => site.id !== here.id && metresBetween(here, site) < path);
    for (const site of nearer) {
      const preview = await api.get('/rf-links/preview', { a_asset_id: here.id, z_asset_id: site.id });
      if (offBy(Number(row.tx_azimuth_deg), preview.a_azimuth_deg) <= TOLERANCE_DEG) return site;
    }
    return undefined;
  }
}

export const isReflector = ({ name }) => reflector.test(name);

/** How far apart two directions are, 0 … 180 degrees. */
const offBy = (one, other) => Math.abs(((((one - other + 180) % 360) + 360) % 360) - 180);

/** How far the two sites are from where the licence puts the ends. */
function metresMoved(row, from, to) {
  const end = (side) => ({ latitude: Number(row[`${side}_latitude`]), longitude: Number(row[`${side}_longitude`]) });
  return metresBetween(end('tx'), from) + metresBetween(end('rx'), to);
}

const degreesBy = (across, along) => (Math.atan2(across, along) * 180) / Math.PI;

export function azimuthLines({ compared, within, others }) {
  if (compared === 0) return [];
  const share = ((100 * within) / compared).toFixed(1);
  return [
    `Azimuths: ${within} of ${compared} licensed ones within ${TOLERANCE_DEG}° of the bearing NetOS works out (${share} %)`,
    ...others.map(
      ({ row, licensed, bearing, reason }) =>
        `Azimuth: line ${row.line}, ${row.link_id}: licensed ${licensed}°, bearing ${bearing}°: ${reason}`,
    ),
  ];
}
