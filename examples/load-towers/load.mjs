// One file of antenna sites into NetOS.
import { basename } from 'node:path';
import { rightsOf } from '../common/command.mjs';
import { readTable } from '../common/csv.mjs';
import { sync } from '../common/sync.mjs';
import { siteColumns, sitesOf } from './sites.mjs';

/** Reads the file; throws a FileProblem when it is not what it should be. */
export const readTowers = (file) => ({ name: basename(file), rows: readTable(file, siteColumns) });

/**
 * @param files of readTowers
 * @param progress called as `(what, done, total)`
 * @returns what the report takes
 */
export async function loadTowers({ api, files, source, dryRun = false, progress = () => {} }) {
  const rights = await rightsOf(api, [dryRun ? 'infrastructure_view' : 'infrastructure_edit']);
  const { wanted, refused, notes } = sitesOf(files.rows);
  let done = 0;
  const { counts } = await sync({
    api,
    resource: 'infrastructure',
    source,
    wanted,
    refused,
    deletedToo: rights.has('infrastructure_edit'),
    dryRun,
    step: () => progress('sites', ++done, wanted.length),
  });
  return {
    title: files.name,
    kinds: { infrastructure: counts },
    files: { infrastructure: files.name },
    kept: keptLines(notes),
  };
}

function keptLines({ nameless, repeated, withoutPosition, registrations }) {
  const sites = (count) => `${count} ${count === 1 ? 'site' : 'sites'}`;
  return [
    nameless > 0 && `${sites(nameless)} without a name, named after address and city or the call sign`,
    repeated > 0 && `${sites(repeated)} with a name that stands there more than once, told apart by the identifier`,
    withoutPosition > 0 && `${sites(withoutPosition)} without coordinates, on lists but not on the map`,
    registrations > 0 && `${sites(registrations)} without the registration, which has not 7 digits`,
  ].filter(Boolean);
}
