import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeApi } from './fake-api.mjs';
import { row, runner } from './run-loader.mjs';

const run = runner('load-microwave.mjs');

const paths = `link_id,call_sign,licensee,licence_status,tx_site_name,tx_latitude,tx_longitude,rx_site_name,rx_latitude,rx_longitude,frequency_mhz,tx_azimuth_deg
KAA1-1,KAA1,Prairie,A,Amarillo,35.1,-101.9,Canyon,35,-101.8,6665,140.6
KAB2-1,KAB2,PRAIRIE,A,Canyon Mast,35.00001,-101.8,Amarillo,35.1,-101.9,6415,320.7
KAB2-2,KAB2,Prairie,A,Canyon Mast,35.00001,-101.8,Amarillo,35.1,-101.9,6445,320.6
KAC3-1,KAC3,Prairie,A,Here,36,-101,Here,36,-101,11245,12
KAD4-1,KAD4,Prairie,C,Valley,37,-101,Ridge,37.1,-101,11245,90
`;
const licences = 'call_sign,expiry_date,radio_service\nKAA1,04/01/2028,Microwave Industrial\nKAB2,04/01/2028,\n';

function folderWith(t, files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'netos-microwave-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries({ 'rf_links.csv': paths, 'rf_licences.csv': licences, ...files })) {
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** NetOS with a tower 11 m beside one end, and a reflector to the east of Valley; it gives every link the bearings of this table. */
const bearings = { 140: [140.5, 320.6], 320: [320.6, 140.5], 90: [0, 180] };
async function netos(t, options) {
  const api = await fakeApi(t, {
    intercept: ({ method, path, query, body }) => {
      if (path === '/rf-links/preview') return { body: { a_azimuth_deg: query.z_asset_id === 'mirror' ? 90.4 : 1 } };
      if (method === 'POST' && path === '/rf-links')
        [body.a_bearing_deg, body.z_bearing_deg] = bearings[Math.floor(body.a_azimuth_deg)];
      return undefined;
    },
    ...options,
  });
  api.records.infrastructure.push(
    {
      id: 'tower',
      version: 3,
      name: 'Amarillo North',
      latitude: 35.1001,
      longitude: -101.9,
      external_ids: [{ source: 'fcc-uls', id: 'KAA1-9' }],
    },
    { id: 'mirror', version: 1, name: 'Passive', latitude: 37, longitude: -100.95, external_ids: [] },
    { id: 'nowhere', version: 1, name: 'Desk', external_ids: [] },
  );
  return api;
}

test('Directions become links between sites that are there and sites made for them', async (t) => {
  const api = await netos(t);
  const { out, code } = await run(folderWith(t), '--api', api.address);
  assert.equal(code, 1, 'one path has no length');
  assert.deepEqual(row(out, 'infrastructure'), [4, 1, 0, 0]);
  assert.deepEqual(row(out, 'RF systems'), [2, 0, 0, 0]);
  assert.deepEqual(row(out, 'RF links'), [3, 0, 0, 1]);
  assert.match(out, /Kept: 3 links of 4 directions, 2 of them with one direction only/);
  assert.match(out, /Kept: 5 sites, 1 of them in NetOS before: an end within 30 m of a site stands at it/);
  assert.match(out, /Refused: rf_links\.csv line 5, KAC3-1: both ends are the same place/);

  const { infrastructure, 'rf-links': links, 'rf-systems': systems } = api.records;
  const tower = infrastructure.find(({ id }) => id === 'tower');
  assert.equal(tower.name, 'Amarillo North');
  assert.deepEqual(
    tower.external_ids.map(({ id }) => id),
    ['KAA1-9', 'at 35.1 -101.9'],
  );
  const canyon = infrastructure.find(({ name }) => name === 'Canyon Mast');
  assert.deepEqual(
    canyon.external_ids.map(({ id }) => id),
    ['at 35.00001 -101.8', 'at 35 -101.8'],
  );

  const first = links.find(({ external_ids }) => external_ids[0].id === 'KAA1-1');
  assert.deepEqual([first.a_asset_id, first.z_asset_id], ['tower', canyon.id]);
  assert.equal(first.rf_system_id, systems.find(({ name }) => name === '6 GHz licensed PTP').id);
  assert.equal(first.fcc_license_expires_on, '2028-04-01');
  assert.deepEqual(first.external_ids, [
    { source: 'fcc-uls', id: 'KAA1-1' },
    { source: 'fcc-uls', id: 'KAB2-1' },
  ]);
  assert.equal(links.find(({ external_ids }) => external_ids[0].id === 'KAD4-1').status, 'retired');
  assert.ok(
    links.every((link) => !('name' in link)),
    'NetOS names links',
  );
});

test('A second run writes nothing; a changed cell changes its field only', async (t) => {
  const api = await netos(t);
  await run(folderWith(t), '--api', api.address);
  const writes = api.writes().length;
  const { out } = await run(folderWith(t), '--api', api.address);
  assert.equal(api.writes().length, writes);
  assert.deepEqual(row(out, 'infrastructure'), [0, 0, 5, 0]);
  assert.deepEqual(row(out, 'RF links'), [0, 0, 3, 1]);

  const link = api.records['rf-links'].find(({ external_ids }) => external_ids[0].id === 'KAA1-1');
  Object.assign(link, { notes: 'Icing in winter', rf_system_id: 'another' });
  const changed = folderWith(t, { 'rf_licences.csv': licences.replace('KAA1,04/01/2028', 'KAA1,04/01/2038') });
  await run(changed, '--api', api.address);
  assert.deepEqual(
    api
      .writes()
      .slice(writes)
      .map(({ method, body }) => [method, body]),
    [['PATCH', { fcc_license_expires_on: '2038-04-01' }]],
  );
  assert.deepEqual([link.notes, link.rf_system_id], ['Icing in winter', 'another']);
});

test('An end stays at the site that carries its identifier, wherever people move it', async (t) => {
  const api = await netos(t);
  await run(folderWith(t), '--api', api.address);
  Object.assign(
    api.records.infrastructure.find(({ id }) => id === 'tower'),
    { latitude: 35.2, longitude: -101.7 },
  );
  const writes = api.writes().length;
  await run(folderWith(t), '--api', api.address);
  assert.equal(api.writes().length, writes);
});

test('Azimuths are compared with the bearings of NetOS, the others listed with the reason', async (t) => {
  const api = await netos(t);
  const { out } = await run(folderWith(t), '--api', api.address);
  assert.match(out, /Azimuths: 3 of 4 licensed ones within 2° of the bearing NetOS works out \(75\.0 %\)/);
  assert.match(out, /Azimuth: line 6, KAD4-1: licensed 90°, bearing 0°: by way of the reflector Passive/);
  assert.equal(out.match(/^Azimuth: /gm).length, 1);
});

for (const [name, cells, reason] of [
  ['the way back', ['6665,140.6', '6665,320.6'], 'the licence states the way back'],
  ['what fits nothing', ['6665,140.6', '6665,90'], 'azimuth or coordinates are wrong in the licence'],
]) {
  test(`An azimuth that is ${name} is said to be so`, async (t) => {
    const api = await netos(t, {
      intercept: ({ method, path, body }) => {
        if (path === '/rf-links/preview') return { body: { a_azimuth_deg: 1 } };
        if (method === 'POST' && path === '/rf-links') [body.a_bearing_deg, body.z_bearing_deg] = [140.5, 320.6];
        return undefined;
      },
    });
    const { out } = await run(folderWith(t, { 'rf_links.csv': paths.replace(...cells) }), '--api', api.address);
    assert.ok(out.includes(`Azimuth: line 2, KAA1-1: licensed ${cells[1].slice(5)}°, bearing 140.5°: ${reason}`), out);
  });
}

test('A short path between shared sites may turn, which is said as well', async (t) => {
  const short = `${paths.split('\n')[0]}\nKAE5-1,KAE5,Prairie,A,One,35.1,-101.9,Two,35.1,-101.898,23000,90\n`;
  const api = await netos(t, {
    intercept: ({ method, path, body }) => {
      if (method === 'POST' && path === '/rf-links') [body.a_bearing_deg, body.z_bearing_deg] = [93.5, 273.5];
      return undefined;
    },
  });
  const { out, code } = await run(folderWith(t, { 'rf_links.csv': short }), '--api', api.address);
  assert.equal(code, 0, out);
  assert.match(
    out,
    /KAE5-1: licensed 90°, bearing 93\.5°: its sites stand 11 m from the licensed ends, on a path of 18\d m/,
  );
});

test('A dry run writes nothing, counts the same and compares nothing', async (t) => {
  const api = await netos(t);
  const { out, code } = await run(folderWith(t), '--api', api.address, '--dry-run');
  assert.equal(code, 1);
  assert.equal(api.writes().length, 0);
  assert.deepEqual(row(out, 'RF links'), [3, 0, 0, 1]);
  assert.doesNotMatch(out, /Azimuth/);
});

test('Links whose site was deleted are refused and the site stays deleted', async (t) => {
  const api = await netos(t);
  await run(folderWith(t), '--api', api.address);
  const canyon = api.records.infrastructure.find(({ name }) => name === 'Canyon Mast');
  canyon.deleted_at = '2026-11-22T08:00:00Z';
  const writes = api.writes().length;
  const { out } = await run(folderWith(t), '--api', api.address);
  assert.match(out, /^Left alone: infrastructure at 35\.00001 -101\.8 was deleted in NetOS$/m);
  assert.match(out, /Refused: rf_links\.csv line 2, KAA1-1: its end at 35\.00001 -101\.8 is not there/);
  assert.equal(api.writes().length, writes);
});

test('Sites of NetOS are read page by page', async (t) => {
  const api = await netos(t);
  for (let n = 0; n < 700; n++)
    api.records.infrastructure.unshift({
      id: `far ${n}`,
      version: 1,
      name: `Far ${n}`,
      latitude: -40,
      longitude: n / 10,
      external_ids: [],
    });
  const { out } = await run(folderWith(t), '--api', api.address);
  assert.deepEqual(row(out, 'infrastructure'), [4, 1, 0, 0]);
});
