// Licensed paths, one direction a row, as RF links: a path and the one back are one link. Nothing here talks to the API.
import { figureOf } from '../common/fcc.mjs';
import { fold, given, lines } from '../common/rows.mjs';
import { bandOf, megabits, systemName } from './bands.mjs';
import { receiverKey, transmitterKey } from './ends.mjs';

export const pathColumns = [
  'link_id', 'call_sign', 'licensee', 'licence_status',
  'tx_latitude', 'tx_longitude', 'rx_latitude', 'rx_longitude', 'frequency_mhz',
]; // prettier-ignore
export const licenceColumns = ['call_sign', 'expiry_date'];

/** Rows that can be paths: with an identifier, two positions and a frequency. The others are added to `refused`. */
export function usablePaths(rows, refused) {
  return rows.filter((row) => {
    const numbers = ['tx_latitude', 'tx_longitude', 'rx_latitude', 'rx_longitude', 'frequency_mhz'];
    const wrong = numbers.find((column) => figureOf(row[column]) === undefined);
    if (wrong) refused.push({ key: row.link_id, line: row.line, reason: `${wrong} '${row[wrong]}' is not a number` });
    return !wrong;
  });
}

/**
 * Links of the paths: a path and one back between the same two sites, of the same licensee in the same band. Where several go back, one of the same
 * emission is taken first.
 * @param siteOf end key → key of its site
 * @returns `pairs` as `{ out, back }` (back undefined: only one direction is there), and rows `refused`
 */
export function pairsOf(rows, siteOf) {
  const refused = [];
  const waiting = new Map();
  const pairs = [];
  for (const row of rows) {
    const [from, to] = [siteOf(transmitterKey(row)), siteOf(receiverKey(row))];
    if (from === to) {
      refused.push({
        key: row.link_id,
        line: row.line,
        reason: 'both ends are the same place: a link joins two sites',
      });
      continue;
    }
    const owner = `${fold(row.licensee)}|${bandOf(Number(row.frequency_mhz))}`;
    const facing = waiting.get(`${owner}|${to}|${from}`) ?? [];
    const best = facing.find(({ out }) => out.emission_designator === row.emission_designator) ?? facing[0];
    if (best) {
      best.back = row;
      facing.splice(facing.indexOf(best), 1);
      continue;
    }
    const pair = { out: row, back: undefined, from, to };
    const way = `${owner}|${from}|${to}`;
    waiting.set(way, [...(waiting.get(way) ?? []), pair]);
    pairs.push(pair);
  }
  return { pairs, refused };
}

/**
 * Links as `sync` takes them.
 * @param idOf key of a site → its id in NetOS, undefined = it is not there
 * @param systems name of an RF system → its id
 * @param licences call sign → its row
 */
export function linksOf(pairs, { idOf, systems, licences }) {
  const report = { wanted: [], refused: [], notes: { analogue: 0, heights: 0, expiries: 0 } };
  for (const { out, back, from, to } of pairs) {
    const lost = [from, to].filter((key) => idOf(key) === undefined);
    if (lost.length > 0) {
      report.refused.push({ key: out.link_id, line: out.line, reason: `its end ${lost.join(' and ')} is not there` });
      continue;
    }
    const licence = licences.get(out.call_sign);
    const expires = dayOf(licence?.expiry_date);
    const rates = [out, back].filter(Boolean).map(megabits);
    const analogue = rates.includes(undefined);
    const heights = { a: heightOf(out.tx_antenna_height_m), z: heightOf(out.rx_antenna_height_m) };
    report.notes.analogue += analogue ? 1 : 0;
    report.notes.heights += [heights.a, heights.z].includes(null) ? 1 : 0;
    report.notes.expiries += expires ? 0 : 1;
    const system = systemName(bandOf(Number(out.frequency_mhz)));
    report.wanted.push({
      key: out.link_id,
      also: back ? [back.link_id] : [],
      line: out.line,
      // Parallel links are numbered as they come.
      queue: [[from, to].sort().join(), system].join(),
      always: given({
        a_asset_id: idOf(from),
        z_asset_id: idOf(to),
        capacity_mbps: analogue ? undefined : Math.min(...rates),
        frequency_mhz: Number(out.frequency_mhz),
        channel_width_mhz: bandwidthOf(out.emission_designator),
        fcc_call_sign: out.call_sign,
        fcc_license_expires_on: expires,
        a_antenna_height_m: heights.a ?? undefined,
        z_antenna_height_m: heights.z ?? undefined,
        a_azimuth_deg: figureOf(out.tx_azimuth_deg),
        z_azimuth_deg: figureOf(back?.tx_azimuth_deg),
      }),
      once: {
        rf_system_id: systems.get(system),
        status: out.licence_status === 'A' ? 'active' : 'retired',
        notes: lines(
          `Licensee: ${out.licensee}`,
          licence?.radio_service,
          back
            ? back.call_sign !== out.call_sign && `Way back: ${back.call_sign}`
            : 'Only this direction stood in the file.',
        ),
      },
    });
  }
  return report;
}

const HIGHEST_M = 1_000;

/** null: there is one, but no antenna stands so high. */
function heightOf(text) {
  const metres = figureOf(text);
  return metres > HIGHEST_M ? null : metres;
}

const units = { H: 1e-6, K: 1e-3, M: 1, G: 1e3 };

/** The necessary bandwidth an emission designator begins with, in MHz: four characters, the unit in place of the decimal point (10M0, 500K, 1M25). */
export function bandwidthOf(designator = '') {
  const [, whole, unit, rest] = /^(?=.{4})(\d{1,3})([HKMG])(\d{0,2})/.exec(designator.slice(0, 4)) ?? [];
  return (unit && Number((Number(`${whole}.${rest || 0}`) * units[unit]).toFixed(4))) || undefined;
}

/** 04/01/2018 → 2018-04-01. */
function dayOf(text = '') {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return year && `${year}-${month}-${day}`;
}
