import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandOf, megabits, systemOf } from './load-microwave/bands.mjs';
import { endSites, metresBetween, TOLERANCE_M } from './load-microwave/ends.mjs';
import { bandwidthOf, linksOf, pairsOf, usablePaths } from './load-microwave/links.mjs';

const A = { latitude: 35, longitude: -101 };
const B = { latitude: 35.1, longitude: -101.2 };
/** A position so many metres to the north. */
const north = ({ latitude, longitude }, metres) => ({ latitude: latitude + metres / 111_195, longitude });

let line = 1;
const path = (from, to, cells = {}) => ({
  line: ++line,
  link_id: `K${line}-1`,
  call_sign: `KAA${line}`,
  licensee: 'Prairie Wireless',
  licence_status: 'A',
  tx_latitude: String(from.latitude),
  tx_longitude: String(from.longitude),
  rx_latitude: String(to.latitude),
  rx_longitude: String(to.longitude),
  frequency_mhz: '6665.00000000',
  emission_designator: '10M0D7W',
  max_digital_rate_kbps: '46681',
  ...cells,
});
const pairsIn = (...rows) => pairsOf(rows, endSites(rows, [], 'fcc-uls').siteOf);

test('Metres between positions: a degree of latitude, the antimeridian, the same place', () => {
  assert.equal(Math.round(metresBetween({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 })), 111195);
  assert.ok(metresBetween({ latitude: 10, longitude: 179.9999 }, { latitude: 10, longitude: -179.9999 }) < 22);
  assert.equal(metresBetween(A, A), 0);
});

test('Ends within the tolerance are one site with the identifiers of both, others are sites of their own', () => {
  const near = north(A, TOLERANCE_M - 1);
  const far = north(A, 2 * TOLERANCE_M + 1);
  const { wanted, siteOf } = endSites([path(A, B), path(B, near), path(B, far)], [], 'fcc-uls');
  assert.equal(wanted.length, 3);
  assert.deepEqual(wanted.find(({ also }) => also.length > 0).also, [`at ${near.latitude} ${near.longitude}`]);
  assert.equal(siteOf(`at ${near.latitude} ${near.longitude}`), `at ${A.latitude} ${A.longitude}`);
});

test('A site of NetOS is known by its identifier wherever it moved, else by nearness, the nearest first', () => {
  const moved = { id: 'moved', ...north(A, 5000), external_ids: [{ source: 'fcc-uls', id: 'at 35 -101' }] };
  const close = { id: 'close', ...north(B, 4), external_ids: [] };
  const closer = { id: 'closer', ...north(B, -2), external_ids: [{ source: 'other', id: 'at 35.1 -101.2' }] };
  const { wanted, shared } = endSites([path(A, B)], [moved, close, closer], 'fcc-uls');
  assert.deepEqual(
    wanted.map(({ present }) => present.id),
    ['moved', 'closer'],
  );
  assert.equal(shared, 2);
  assert.deepEqual(
    wanted.map(({ once }) => once),
    [{}, {}],
    'nothing of them is changed but the identifier',
  );
});

test('The transmitting end tells about a site, a receiving end only its name and ground', () => {
  const out = path(A, B, {
    tx_site_name: 'North',
    tx_structure_type: 'BMAST',
    tx_state: 'TX',
    tx_overall_height_m: '40',
    rx_site_name: 'YD',
    rx_ground_elevation_m: '300',
  });
  const back = path(B, A, { tx_site_name: 'Norris Yard', tx_city: 'Waco', tx_state: 'TX', rx_site_name: 'N' });
  const both = endSites([out, back], [], 'fcc-uls').wanted.map(({ once }) => once);
  assert.deepEqual(
    both.map(({ name }) => name),
    ['North', 'Norris Yard'],
  );
  assert.deepEqual(
    [both[0].kind, both[0].height_m, both[1].city, both[1].ground_elevation_m],
    ['rooftop', 40, 'Waco', 300],
  );
  const [, alone] = endSites([out], [], 'fcc-uls').wanted;
  assert.deepEqual([alone.once.name, alone.once.kind, alone.once.state], ['YD', 'tower', undefined]);
});

test('Places of one name are told apart, places without a name are called after the licence', () => {
  const rows = [
    path(A, B, { call_sign: 'KAA1', tx_site_name: 'Station' }),
    path(B, north(A, 900), { call_sign: 'KAA2', tx_site_name: 'STATION', link_id: 'KAA2-1' }),
  ];
  assert.deepEqual(
    endSites(rows, [], 'fcc-uls').wanted.map(({ once }) => once.name),
    ['Station (KAA1)', 'STATION (KAA2)', 'Far end of KAA2-1'],
  );
});

test('A direction and the one back are one link, whatever the case of the licensee; the first is A', () => {
  const [out, back] = [path(A, B), path(B, north(A, 12), { licensee: 'PRAIRIE  WIRELESS', frequency_mhz: '6415.0' })];
  const { pairs } = pairsIn(out, back);
  assert.equal(pairs.length, 1);
  assert.deepEqual([pairs[0].out, pairs[0].back], [out, back]);
});

for (const [name, cells] of [
  ['of another licensee', { licensee: 'Other' }],
  ['in another band', { frequency_mhz: '11245' }],
]) {
  test(`A way back ${name} is a link of its own`, () =>
    assert.equal(pairsIn(path(A, B), path(B, A, cells)).pairs.length, 2));
}

test('Two ways out and one back: the one of the same emission is joined, and each direction goes into one link', () => {
  const [one, two] = [path(A, B, { emission_designator: '30M0D7W' }), path(A, B, { emission_designator: '10M0D7W' })];
  const back = path(B, A, { emission_designator: '10M0D7W' });
  const { pairs } = pairsIn(one, two, back);
  assert.deepEqual(
    pairs.map((pair) => pair.back),
    [undefined, back],
  );
  assert.equal(pairsIn(one, back, path(B, A)).pairs.length, 2);
});

test('A path of no length is refused with its line', () => {
  const none = path(A, A);
  const { pairs, refused } = pairsIn(none, path(A, B));
  assert.equal(pairs.length, 1);
  assert.deepEqual(refused, [
    { key: none.link_id, line: none.line, reason: 'both ends are the same place: a link joins two sites' },
  ]);
});

test('A row without a number where one must be is refused by column', () => {
  const refused = [];
  assert.equal(
    usablePaths([path(A, B), path(A, B, { rx_longitude: '' }), path(A, B, { frequency_mhz: 'low' })], refused).length,
    1,
  );
  assert.deepEqual(
    refused.map(({ reason }) => reason),
    ["rx_longitude '' is not a number", "frequency_mhz 'low' is not a number"],
  );
});

test('A link takes frequency, width, rate, heights and azimuths of its directions, expiry of the licence', () => {
  const out = path(A, B, {
    call_sign: 'WQXR412',
    tx_azimuth_deg: '205.2',
    tx_antenna_height_m: '16.8',
    rx_antenna_height_m: '1018',
  });
  const back = path(B, A, {
    call_sign: 'WQXR413',
    tx_azimuth_deg: '25.1',
    max_digital_rate_kbps: '44736.4',
    licence_status: 'C',
  });
  const licences = new Map([
    ['WQXR412', { expiry_date: '04/01/2018', radio_service: 'Microwave Industrial/Business Pool' }],
  ]);
  const systems = new Map([['6 GHz licensed PTP', 'six']]);
  const { wanted, notes } = linksOf(pairsIn(out, back).pairs, { idOf: (key) => `id ${key}`, systems, licences });
  assert.deepEqual(wanted[0].always, {
    a_asset_id: 'id at 35 -101',
    z_asset_id: 'id at 35.1 -101.2',
    capacity_mbps: 44.736,
    frequency_mhz: 6665,
    channel_width_mhz: 10,
    fcc_call_sign: 'WQXR412',
    fcc_license_expires_on: '2018-04-01',
    a_antenna_height_m: 16.8,
    a_azimuth_deg: 205.2,
    z_azimuth_deg: 25.1,
  });
  assert.deepEqual(wanted[0].also, [back.link_id]);
  assert.deepEqual(wanted[0].once, {
    rf_system_id: 'six',
    status: 'active',
    notes: 'Licensee: Prairie Wireless\nMicrowave Industrial/Business Pool\nWay back: WQXR413',
  });
  assert.deepEqual(notes, { analogue: 0, heights: 1, expiries: 0 });
});

test('A cancelled licence is a retired link; without a rate or an expiry nothing is made up', () => {
  const { wanted, notes } = linksOf(pairsIn(path(A, B, { licence_status: 'C', max_digital_rate_kbps: '' })).pairs, {
    idOf: () => 'x',
    systems: new Map(),
    licences: new Map(),
  });
  assert.equal(wanted[0].once.status, 'retired');
  assert.ok(!('capacity_mbps' in wanted[0].always) && !('fcc_license_expires_on' in wanted[0].always));
  assert.deepEqual(notes, { analogue: 1, heights: 0, expiries: 1 });
});

test('A link whose site is not there is refused', () => {
  const { wanted, refused } = linksOf(pairsIn(path(A, B)).pairs, {
    idOf: (key) => (key === 'at 35 -101' ? 'x' : undefined),
    systems: new Map(),
    licences: new Map(),
  });
  assert.equal(wanted.length, 0);
  assert.equal(refused[0].reason, 'its end at 35.1 -101.2 is not there');
});

for (const [mhz, band] of [
  [952.5, '900 MHz'],
  [544, '500 MHz'],
  [2110, '2 GHz'],
  [5945, '6 GHz'],
  [6874, '6 GHz'],
  [6875, '7 GHz'],
  [10_565, '10 GHz'],
  [10_700, '11 GHz'],
  [11_685, '11 GHz'],
  [12_950, '13 GHz'],
  [17_725, '18 GHz'],
  [19_655, '18 GHz'],
  [21_225, '23 GHz'],
  [23_575, '23 GHz'],
  [31_100, '31 GHz'],
  [81_000, '81 GHz'],
]) {
  test(`${mhz} MHz is in the ${band} band`, () => assert.equal(bandOf(mhz), band));
}

for (const [designator, mhz] of [
  ['10M0D7W', 10],
  ['30M0D7D', 30],
  ['3M75D7W', 3.75],
  ['500KF8E', 0.5],
  ['25K0F9W', 0.025],
  ['1M25', 1.25],
  ['H400', undefined],
  ['', undefined],
  ['D7W', undefined],
  ['1G25X', 1250],
]) {
  test(`An emission '${designator}' is ${mhz} MHz wide`, () => assert.equal(bandwidthOf(designator), mhz));
}

test('A rate is kept in Mbps by the kilobit; none, 0 and less than one are none', () => {
  assert.deepEqual(
    ['46681.4', '1', '0', '', '0.2', 'x'].map((rate) => megabits({ max_digital_rate_kbps: rate })),
    [46.681, 0.001, undefined, undefined, undefined, undefined],
  );
});

test('The system of a band starts links with what its paths usually have', () => {
  const rows = ['100000', '200000', '', '300000'].map((rate, n) =>
    path(A, B, { max_digital_rate_kbps: rate, frequency_mhz: String(6000 + n) }),
  );
  const system = systemOf('6 GHz', [...rows, path(A, B, { frequency_mhz: '11000', max_digital_rate_kbps: '1' })]);
  assert.equal(system.capacity_mbps, 200);
  assert.equal(system.default_frequency_mhz, 6002);
  assert.deepEqual([system.type, system.role, system.licensed], ['PTP', 'standalone', true]);
  assert.ok(
    !('capacity_mbps' in systemOf('900 MHz', [path(A, B, { frequency_mhz: '952', max_digital_rate_kbps: '' })])),
  );
});
