import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeApi } from './fake-api.mjs';
import { sitesOf } from './load-towers/sites.mjs';
import { row, runner } from './run-loader.mjs';

const run = runner('load-towers.mjs');
const header =
  'site_id,call_sign,licensee,asr_number,structure_type,structure_description,overall_height_m,ground_elevation_m,latitude,longitude,site_name,address,city,county,state';
const towers = `${header}
KAA1-1,KAA1,Prairie Wireless,1009130,GTOWER,Guyed tower,95.7,312.4,35.1,-101.9,Amarillo North,"Hwy 87, mile 4",Amarillo,POTTER,TX
KAA1-2,KAA1,Prairie Wireless,N/A,BANT,Building with antenna,40,300,35.2,-101.8,,500 Polk St,Amarillo,Amarillo,TX
KAB2-1,KAB2,Prairie Wireless,,TANK,Tank,,,13.4,144.7,Station,,,,GU
KAC3-1,KAC3,Prairie Wireless,,MTOWER,,30,,,,STATION,,,,TX
`;

function fileWith(t, content) {
  const folder = mkdtempSync(join(tmpdir(), 'netos-towers-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'towers.csv');
  writeFileSync(file, content);
  return file;
}

const rows = (...given) =>
  given.map((cells, index) => ({
    line: index + 2,
    call_sign: 'KAA1',
    asr_number: '',
    structure_type: '',
    latitude: '35',
    longitude: '-101',
    site_name: 'North',
    state: 'TX',
    ...cells,
  }));

test('A first run makes every site, a second one changes nothing', async (t) => {
  const api = await fakeApi(t);
  const file = fileWith(t, towers);
  const first = await run(file, '--api', api.address);
  assert.equal(first.code, 0, first.err + first.out);
  assert.deepEqual(row(first.out, 'infrastructure'), [4, 0, 0, 0]);
  assert.deepEqual(
    api.records.infrastructure.find(({ name }) => name === 'Amarillo North'),
    {
      id: api.records.infrastructure.find(({ name }) => name === 'Amarillo North').id,
      version: 1,
      name: 'Amarillo North',
      kind: 'tower',
      latitude: 35.1,
      longitude: -101.9,
      asr_number: '1009130',
      height_m: 95.7,
      ground_elevation_m: 312.4,
      address_line1: 'Hwy 87, mile 4',
      city: 'Amarillo',
      state: 'TX',
      country: 'US',
      notes: 'Licensee: Prairie Wireless\nGuyed tower\nCounty: POTTER',
      external_ids: [{ source: 'fcc-uls', id: 'KAA1-1' }],
    },
  );
  for (const kept of [
    '1 site without a name',
    '2 sites with a name that stands there more',
    '1 site without coordinates',
    '1 site without the registration',
  ])
    assert.ok(first.out.includes(`Kept: ${kept}`), kept);

  const writes = api.writes().length;
  const second = await run(file, '--api', api.address);
  assert.equal(second.code, 0);
  assert.match(second.out, /^Nothing changed: NetOS has it all\.$/m);
  assert.equal(api.writes().length, writes);
});

test('A changed cell changes its field only; what people decided stays', async (t) => {
  const api = await fakeApi(t);
  await run(fileWith(t, towers), '--api', api.address);
  const north = api.records.infrastructure.find(({ name }) => name === 'Amarillo North');
  Object.assign(north, { kind: 'aggregation_site', notes: 'Key at the desk' });
  const tank = api.records.infrastructure.find(({ name }) => name === 'Station (KAB2-1)');
  Object.assign(tank, { name: 'Tank of Yigo', height_m: 22 });

  const { out, code } = await run(fileWith(t, towers.replace('95.7', '98.2')), '--api', api.address);
  assert.equal(code, 0);
  assert.deepEqual(row(out, 'infrastructure'), [0, 1, 3, 0]);
  assert.deepEqual(
    api.calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body),
    [{ height_m: 98.2 }],
  );
  assert.equal(north.kind, 'aggregation_site');
  assert.equal(tank.name, 'Tank of Yigo');
  assert.equal(tank.height_m, 22, 'an empty cell says nothing');
});

test('A deleted site stays deleted, a bad row is refused by line, and a file without its columns is not begun', async (t) => {
  const api = await fakeApi(t);
  const file = fileWith(t, towers);
  await run(file, '--api', api.address);
  api.records.infrastructure.find(({ name }) => name === 'Amarillo North').deleted_at = '2026-11-22T08:00:00Z';
  const again = await run(file, '--api', api.address);
  assert.match(again.out, /^Left alone: infrastructure KAA1-1 was deleted in NetOS$/m);

  const bad = await run(fileWith(t, `${towers}KAD4-1,KAD4,,,TOWER,,,,north,-101,Away,,,,TX\n`), '--api', api.address);
  assert.equal(bad.code, 1);
  assert.match(
    bad.out,
    /Refused: towers\.csv line 6, KAD4-1: latitude 'north' and longitude '-101' are not a position/,
  );

  const none = await run(fileWith(t, 'site_id,latitude\n'), '--api', api.address);
  assert.equal(none.code, 2);
  assert.match(none.err, /lacks the columns call_sign, structure_type, longitude, site_name\./);
  const bare = await run();
  assert.equal(bare.code, 2);
  assert.match(bare.err, /One file is needed, 0 are given\.\nSee load-towers\.mjs --help\./);
});

test('Without the right to edit sites nothing is begun', async (t) => {
  const api = await fakeApi(t, { permissions: ['infrastructure_view'] });
  const { err, code } = await run(fileWith(t, towers), '--api', api.address, '--role', 'sales');
  assert.equal(code, 3);
  assert.match(err, /\(sales\) lacks infrastructure_edit\./);
  assert.equal(api.calls.length, 1);
});

for (const [code, kind] of [
  ...['B', 'BANT', 'BMAST', 'BPOLE', 'BTWR', 'BPIPE'].map((one) => [one, 'rooftop']),
  ...['LTOWER', 'GTOWER', 'MTOWER', 'TOWER', 'MAST', 'POLE', 'TANK', 'SILO', 'SIGN', 'NNTANN', ''].map((one) => [
    one,
    'tower',
  ]),
]) {
  test(`A structure '${code}' is a ${kind}`, () => {
    assert.equal(sitesOf(rows({ site_id: 'a', structure_type: code })).wanted[0].once.kind, kind);
  });
}

for (const [cells, name] of [
  [{ site_name: '', address: '5 Elm St', city: 'Waco' }, '5 Elm St, Waco'],
  [{ site_name: '', address: '', city: 'Waco' }, 'Waco'],
  [{ site_name: '', address: '', city: '' }, 'KAA1'],
  [{ site_name: '', address: 'x'.repeat(300) }, 'x'.repeat(200)],
]) {
  test(`A site without a name is called ${name.slice(0, 20)}`, () => {
    assert.equal(sitesOf(rows({ site_id: 'a', ...cells })).wanted[0].once.name, name);
  });
}

test('Territories are countries of their own; a registration that is none is left out', () => {
  const [guam, texas] = sitesOf(
    rows({ site_id: 'a', state: 'GU', asr_number: '123' }, { site_id: 'b', site_name: 'South' }),
  ).wanted;
  assert.equal(guam.once.country, 'GU');
  assert.equal(guam.always.asr_number, undefined);
  assert.equal(texas.once.country, 'US');
});
