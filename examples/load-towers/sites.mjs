// What a row of antenna sites means as a NetOS site. Nothing here talks to the API.
import { countryOf, figureOf, kindOf, registrationOf } from '../common/fcc.mjs';
import { countsOf, fold, given, lines, positionOf, usable } from '../common/rows.mjs';

export const siteColumns = ['site_id', 'call_sign', 'structure_type', 'latitude', 'longitude', 'site_name'];

/** Records as `sync` takes them, rows refused, and notes about what was kept although it is incomplete. */
export function sitesOf(rows) {
  const report = {
    wanted: [],
    refused: [],
    notes: { nameless: 0, repeated: 0, withoutPosition: 0, registrations: 0 },
  };
  const timesUsed = countsOf(rows.map((row) => row.site_name));
  for (const row of usable(rows, 'site_id', report.refused)) {
    const position = positionOf(row);
    if (position.wrong) {
      report.refused.push({ key: row.site_id, line: row.line, reason: position.wrong });
      continue;
    }
    const repeated = row.site_name && timesUsed(row.site_name) > 1;
    const registration = registrationOf(row.asr_number);
    report.notes.nameless += row.site_name ? 0 : 1;
    report.notes.repeated += repeated ? 1 : 0;
    report.notes.withoutPosition += position.latitude === undefined ? 1 : 0;
    report.notes.registrations += row.asr_number && !registration ? 1 : 0;
    report.wanted.push({
      key: row.site_id,
      line: row.line,
      always: given({
        name: repeated ? undefined : row.site_name || undefined,
        ...position,
        asr_number: registration,
        height_m: figureOf(row.overall_height_m),
        ground_elevation_m: figureOf(row.ground_elevation_m),
        address_line1: row.address || undefined,
        city: row.city || undefined,
        state: row.state || undefined,
      }),
      once: given({
        name: repeated ? `${row.site_name} (${row.site_id})` : row.site_name ? undefined : placeName(row),
        kind: kindOf(row.structure_type),
        country: countryOf(row.state),
        notes: lines(row.licensee && `Licensee: ${row.licensee}`, row.structure_description, countyOf(row)),
      }),
    });
  }
  return report;
}

const placeName = ({ address, city, call_sign, site_id }) =>
  [address, city].filter(Boolean).join(', ').slice(0, 200) || call_sign || site_id;

const countyOf = ({ county, city }) => county && fold(county) !== fold(city) && `County: ${county}`;
