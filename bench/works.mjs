// What is measured: each kind of work, who asks, and its aim as a share of the bare statements' rate.

/** Blanks search for nothing, but make a question no cache has heard before. */
let asked = 0;
const blanks = () => [...(++asked).toString(2)].map((digit) => (digit === '0' ? '%20' : '%09')).join('');

const finance = { 'x-user-role': 'finance', 'x-user-email': 'bench-finance@netos.local' };
const sales = { 'x-user-role': 'sales', 'x-user-email': 'bench-sales@netos.local' };
const tile = ({ z, x, y }) => `/api/v1/tiles/circuits/${z}/${x}/${y}.mvt`;
const networkTile = ({ z, x, y }) => `/api/v1/tiles/rf_links,infrastructure,customers/${z}/${x}/${y}.mvt`;
const freshTile = (question) => `${tile(question)}?q=${blanks()}`;
/** Several lists take no common filter: layers named twice are drawn once, but make an address no cache has heard before. */
const freshNetworkTile = (question) => networkTile(question).replace('customers', `customers${[...(++asked).toString(2)].map((digit) => (digit === '0' ? ',rf_links' : ',customers')).join('')}`);

export const page = ({ carrier }) => `/api/v1/circuits?status=active&carrier_id=${carrier}&sort=-mrc&limit=50`;
export const features = ({ bbox }) => `/api/v1/circuits/map?bbox=${bbox}`;
const linksPage = ({ system }) => `/api/v1/rf-links?status=active&rf_system_id=${system}&sort=-mrc&limit=50`;
const sitesPage = ({ state }) => `/api/v1/infrastructure?kind=tower&state=${state}&sort=name&limit=50`;
const linkFeatures = ({ bbox }) => `/api/v1/rf-links/map?bbox=${bbox}`;

/**
 * questions: kind in bench.questions; path: the request; mode: how pgbench plans, as NetOS does;
 * generic: by its key PostgreSQL soon keeps one plan for all, so the bare side has it from the start;
 * plain: measured against the statement of another work (a tile without merging and pieces); live: its own address of a question that passes by the cache.
 */
export const WORKS = [
  { key: 'read', name: 'read one circuit', caller: sales, questions: 'circuit', path: ({ id }) => `/api/v1/circuits/${id}`, mode: 'prepared', generic: true, aim: 0.4, redacts: 'mrc' },
  { key: 'page', name: 'page of 50, two filters, by MRC, total', caller: finance, questions: 'page', path: page, mode: 'prepared', aim: 0.8 },
  { key: 'search', name: 'trigram search, page of 50, total', caller: sales, questions: 'search', path: ({ q }) => `/api/v1/circuits?q=${encodeURIComponent(q)}&limit=50`, mode: 'extended', aim: 0.8 },
  { key: 'features-1k', name: 'GeoJSON of ~1,000 in a box', caller: sales, questions: 'features-1k', path: features, mode: 'extended', aim: 0.8 },
  { key: 'features-10k', name: 'GeoJSON of ~10,000 in a box', caller: sales, questions: 'features-10k', path: features, mode: 'extended', aim: 0.9 },
  { key: 'tile-4', name: 'tile z4, cut live (bare: unmerged)', caller: sales, questions: 'tile-4', path: tile, live: freshTile, mode: 'extended', plain: 'tile-7', aim: 3 },
  { key: 'tile-7', name: 'tile z7, cut live', caller: sales, questions: 'tile-7', path: tile, mode: 'extended', aim: 0.95 },
  { key: 'tile-10', name: 'tile z10, cut live (bare: by line)', caller: sales, questions: 'tile-10', path: tile, mode: 'extended', plain: 'tile-7', aim: 1.2 },
  { key: 'rf-page', name: 'RF links, page of 50, by MRC, total', caller: finance, questions: 'rf-page', path: linksPage, mode: 'prepared', aim: 0.8 },
  { key: 'site-page', name: 'sites, page of 50, two filters, total', caller: finance, questions: 'site-page', path: sitesPage, mode: 'prepared', aim: 0.8 },
  { key: 'rf-features', name: 'GeoJSON of ~1,000 RF links in a box', caller: sales, questions: 'rf-features', path: linkFeatures, mode: 'extended', aim: 0.8 },
  ...[5, 7, 10].map((z) => ({
    key: `net-tile-${z}`, name: `tile z${z}: RF links, sites, customers`, caller: sales, questions: `net-tile-${z}`, path: networkTile, live: freshNetworkTile, mode: 'extended', aim: 0.8,
  })),
  { key: 'dashboard', name: 'dashboard over everything', caller: finance, questions: null, path: () => '/api/v1/dashboard/summary', mode: 'prepared', aim: 0.9 },
];

/** From memory: no statement stands against these, the aim is a rate. */
export const KEPT = [
  { key: 'tile-kept', name: 'tile z4 from the cache', caller: sales, questions: 'tile-4', path: tile, least: 4000 },
  { key: 'tile-304', name: 'tile z4, not modified (304)', caller: sales, questions: 'tile-4', path: tile, conditional: true, least: 4000 },
];

export const pathOf = (work, question) => (work.live ?? work.path)(question);
