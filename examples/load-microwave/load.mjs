// Licensed microwave paths into NetOS: the sites of their ends, RF systems for the bands, then the links.
import { basename, join, resolve } from 'node:path';
import { rightsOf } from '../common/command.mjs';
import { readTable } from '../common/csv.mjs';
import { usable } from '../common/rows.mjs';
import { catalog, sync } from '../common/sync.mjs';
import { azimuthLines, compareAzimuths, isReflector } from './azimuths.mjs';
import { bandOf, systemName, systemOf } from './bands.mjs';
import { endSites, TOLERANCE_M } from './ends.mjs';
import { licenceColumns, linksOf, pairsOf, pathColumns, usablePaths } from './links.mjs';

/** Reads the two files; throws a FileProblem when they are not what they should be. */
export function readMicrowave(folder) {
  return {
    name: basename(resolve(folder)),
    paths: readTable(join(folder, 'rf_links.csv'), pathColumns),
    licences: readTable(join(folder, 'rf_licences.csv'), licenceColumns),
  };
}

/**
 * @param files of readMicrowave
 * @param progress called as `(what, done, total)`
 * @returns what the report takes
 */
export async function loadMicrowave({ api, files, source, dryRun = false, progress = () => {} }) {
  const write = dryRun ? 'view' : 'edit';
  const rights = await rightsOf(api, [`rf_links_${write}`, `infrastructure_${write}`, 'catalog_view']);
  const refused = [];
  const paths = usablePaths(usable(files.paths, 'link_id', refused), refused);
  const before = await everySite(api);
  const ends = endSites(paths, before, source);
  const sites = await synced('infrastructure', ends.wanted, [], rights.has('infrastructure_edit'));

  const bands = new Map(paths.map((row) => bandOf(Number(row.frequency_mhz))).map((band) => [systemName(band), band]));
  const systems = await catalog({
    api,
    resource: 'rf-systems',
    field: 'name',
    values: [...bands.keys()].sort(),
    fieldsOf: (name) => systemOf(bands.get(name), paths),
    dryRun,
  });

  const { pairs, refused: pointless } = pairsOf(paths, ends.siteOf);
  const links = linksOf(pairs, {
    idOf: (key) => sites.ids.get(key),
    systems: systems.ids,
    licences: new Map(files.licences.map((row) => [row.call_sign, row])),
  });
  const now = await synced(
    'rf-links',
    links.wanted,
    [...refused, ...pointless, ...links.refused],
    rights.has('rf_links_edit'),
  );
  return {
    title: files.name,
    kinds: { infrastructure: sites.counts, 'RF systems': systems.counts, 'RF links': now.counts },
    files: { infrastructure: 'rf_links.csv', 'RF links': 'rf_links.csv' },
    kept: keptLines(links.notes, pairs, ends),
    found: dryRun ? [] : azimuthLines(await azimuths(pairs, sites.ids)),
  };

  function synced(resource, wanted, refusedBefore, deletedToo) {
    let done = 0;
    const step = () => progress(resource, ++done, wanted.length);
    return sync({ api, resource, source, wanted, refused: refusedBefore, deletedToo, dryRun, step });
  }

  async function azimuths(loaded, ids) {
    const all = await everySite(api);
    const byId = new Map(all.map((site) => [site.id, site]));
    const byKey = new Map([...ids].map(([key, id]) => [key, byId.get(id)]).filter(([, site]) => site));
    const between = loaded.filter(({ from, to }) => byKey.has(from) && byKey.has(to));
    return compareAzimuths({ api, source, pairs: between, sites: byKey, reflectors: all.filter(isReflector) });
  }
}

/** All sites of NetOS that have a position, page by page. */
async function everySite(api) {
  const sites = [];
  let cursor = '';
  do {
    const fields = 'name,latitude,longitude,external_ids';
    const page = await api.get('/infrastructure', { fields, limit: '500', cursor });
    sites.push(...page.items.filter(({ latitude }) => latitude !== null));
    cursor = page.next_cursor;
  } while (cursor);
  return sites;
}

function keptLines({ analogue, heights, expiries }, pairs, { wanted, shared }) {
  const alone = pairs.filter(({ back }) => !back).length;
  return [
    `${pairs.length} links of ${2 * pairs.length - alone} directions, ${alone} of them with one direction only`,
    `${wanted.length} sites, ${shared} of them in NetOS before: an end within ${TOLERANCE_M} m of a site stands at it`,
    analogue > 0 && `${analogue} links without a digital rate in the licence, with what their system carries`,
    heights > 0 && `${heights} links without an antenna height above 1,000 m, which is a typing error`,
    expiries > 0 && `${expiries} links whose licence states no expiry`,
  ].filter(Boolean);
}
