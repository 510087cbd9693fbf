// What the rows of the two files mean as NetOS records. Nothing here talks to the API.
import { countsOf, fold, given, lines, positionOf, usable } from '../common/rows.mjs';
import { countryCode } from './countries.mjs';

export const endpointColumns = ['endpoint_id', 'name', 'latitude', 'longitude', 'country'];
export const circuitColumns = ['circuit_id', 'carrier', 'a_endpoint_id', 'z_endpoint_id', 'bandwidth_mbps'];

/** Service types a row can stand for; made where the catalog lacks them. */
export const serviceTypes = {
  Wave: { name: 'Wavelength', category: 'wavelength' },
  'Dark Fiber': { name: 'Dark fiber', category: 'dark_fiber' },
  'Network link': { name: 'Network link, kind not published', category: 'other' },
};

const nameless = new Set(['', 'none', 'null', 'n/a', '?']);

/**
 * Each record as `{ key, line, always, once }`: `always` is kept as in the file, `once` is given when the record is made and then left to the
 * people who work with it. An empty cell says nothing, so it is in neither.
 */
export function placesOf(rows) {
  const report = {
    wanted: [],
    refused: [],
    notes: { nameless: 0, repeated: 0, withoutPosition: 0, unknownCountries: new Set() },
  };
  const timesUsed = countsOf(rows.map((row) => row.name));
  for (const row of usable(rows, 'endpoint_id', report.refused)) {
    const position = positionOf(row);
    if (position.wrong) {
      report.refused.push({ key: row.endpoint_id, line: row.line, reason: position.wrong });
      continue;
    }
    const noName = nameless.has(fold(row.name));
    const repeated = !noName && timesUsed(row.name) > 1;
    const country = row.country ? countryCode(row.country) : undefined;
    report.notes.nameless += noName ? 1 : 0;
    report.notes.repeated += repeated ? 1 : 0;
    report.notes.withoutPosition += position.latitude === undefined ? 1 : 0;
    if (row.country && !country) report.notes.unknownCountries.add(row.country);
    report.wanted.push({
      key: row.endpoint_id,
      line: row.line,
      always: given({ name: noName || repeated ? undefined : row.name, ...position, country }),
      once: given({
        name: noName ? `Unnamed place ${row.endpoint_id}` : repeated ? `${row.name} (${row.endpoint_id})` : undefined,
        facility_type: row.internal === '0' ? 'other' : 'pop',
        notes: lines(row.type, row.note, row.internal === '0' && 'A place of another network.'),
      }),
    });
  }
  return report;
}

/**
 * @param network the word every circuit of the file is tagged with
 * @param placeName key of a place → the name it has in NetOS; undefined = there is no such place
 */
export function circuitsOf(rows, network, placeName) {
  const report = { wanted: [], refused: [] };
  for (const row of usable(rows, 'circuit_id', report.refused)) {
    const bandwidth = row.bandwidth_mbps ? Number(row.bandwidth_mbps) : undefined;
    const lost = [row.a_endpoint_id, row.z_endpoint_id].filter((key) => placeName(key) === undefined);
    const reason = !row.carrier
      ? 'it names no carrier'
      : lost.length > 0
        ? `its end ${lost.map((key) => `'${key}'`).join(' and ')} is not there`
        : Number.isNaN(bandwidth)
          ? `bandwidth_mbps '${row.bandwidth_mbps}' is not a number`
          : undefined;
    if (reason) {
      report.refused.push({ key: row.circuit_id, line: row.line, reason });
      continue;
    }
    report.wanted.push({
      key: row.circuit_id,
      line: row.line,
      carrier: row.carrier,
      serviceType: serviceTypeOf(row),
      ends: [row.a_endpoint_id, row.z_endpoint_id],
      always: given({ bandwidth_mbps: bandwidth }),
      once: given({
        circuit_id: row.circuit_id,
        name: `${placeName(row.a_endpoint_id)} to ${placeName(row.z_endpoint_id)}`.slice(0, 200),
        status: /\b(future|planned|proposed)\b/i.test(`${row.link_status} ${row.link_label}`) ? 'quoted' : 'active',
        purpose: 'transport',
        tags: [network],
        notes: lines(row.link_label, row.link_type, row.link_status, row.link_note),
      }),
    });
  }
  return report;
}

function serviceTypeOf({ link_label = '', link_type = '' }) {
  if (/wavelength|\bwave\b/i.test(`${link_label} ${link_type}`)) return 'Wave';
  return /^(dark )?fib(er|re)$/i.test(link_type) ? 'Dark Fiber' : 'Network link';
}
