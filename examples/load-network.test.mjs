import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { progressLine } from './common/report.mjs';
import { fakeApi, problem } from './fake-api.mjs';
import { row, runner } from './run-loader.mjs';

const run = runner('load-network.mjs');

const endpoints = `endpoint_id,name,latitude,longitude,country,internal,type,note
n-0,Oslo,59.91,10.75,Norway,1,POP,
n-1,Bergen,60.39,5.32,Norway,1,,
n-2,None,,,,1,,
`;
const circuits = `circuit_id,carrier,a_endpoint_id,a_endpoint,z_endpoint_id,z_endpoint,bandwidth_mbps,link_label,link_type,link_status,link_note
n-c1,Uninett,n-0,Oslo,n-1,Bergen,10000,10 Gbit/s,,,
n-c2,Uninett,n-1,Bergen,n-2,None,,,,,
`;

function folderWith(t, files = {}) {
  const parent = mkdtempSync(join(tmpdir(), 'netos-loader-'));
  t.after(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'norway');
  mkdirSync(folder);
  for (const [name, content] of Object.entries({ 'endpoints.csv': endpoints, 'circuits.csv': circuits, ...files })) {
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

test('A first run makes everything, a second one changes nothing and says so', async (t) => {
  const api = await fakeApi(t);
  const folder = folderWith(t);
  const first = await run(folder, '--api', api.address);
  assert.equal(first.code, 0, first.err);
  assert.deepEqual(
    ['carriers', 'service types', 'endpoints', 'circuits'].map((kind) => row(first.out, kind)),
    [
      [1, 0, 0, 0],
      [1, 0, 0, 0],
      [3, 0, 0, 0],
      [2, 0, 0, 0],
    ],
  );
  assert.match(first.out, /Kept: 1 place without a name/);
  assert.equal(first.err, '', 'nothing but the report where there is no terminal');

  const { endpoints: places, circuits: links, carriers } = api.records;
  assert.deepEqual(places.map(({ name }) => name).sort(), ['Bergen', 'Oslo', 'Unnamed place n-2']);
  const link = links.find(({ circuit_id }) => circuit_id === 'n-c1');
  assert.equal(link.carrier_id, carriers[0].id);
  assert.equal(link.a_endpoint_id, places.find(({ name }) => name === 'Oslo').id);
  assert.deepEqual(link.external_ids, [{ source: 'topology-zoo', id: 'n-c1' }]);

  const writes = api.writes().length;
  const second = await run(folder, '--api', `${api.address}/api/v1/`);
  assert.equal(second.code, 0);
  assert.match(second.out, /^Nothing changed: NetOS has it all\.$/m);
  assert.equal(api.writes().length, writes);
});

test('What differs is changed, with the version it was read at; what people added stays', async (t) => {
  const api = await fakeApi(t);
  await run(folderWith(t), '--api', api.address);
  const oslo = api.records.endpoints.find(({ name }) => name === 'Oslo');
  const unnamed = api.records.endpoints.find(({ name }) => name.startsWith('Unnamed'));
  const link = api.records.circuits.find(({ circuit_id }) => circuit_id === 'n-c2');
  oslo.notes = 'Key at the desk';
  unnamed.name = 'Voss';
  link.bandwidth_mbps = 1000;

  const changed = folderWith(t, { 'endpoints.csv': endpoints.replace('59.91', '59.92') });
  const { out, code } = await run(changed, '--api', api.address);
  assert.equal(code, 0);
  assert.deepEqual(row(out, 'endpoints'), [0, 1, 2, 0]);
  assert.deepEqual(row(out, 'circuits'), [0, 0, 2, 0]);
  const patch = api.calls.find(({ method }) => method === 'PATCH');
  assert.deepEqual(patch.body, { latitude: 59.92 });
  assert.equal(patch.headers['if-match'], '"v1"');
  assert.equal(oslo.notes, 'Key at the desk');
  assert.equal(unnamed.name, 'Voss');
  assert.equal(link.bandwidth_mbps, 1000);
});

test('A record changed meanwhile is looked at again and changed from there', async (t) => {
  let raced = false;
  const api = await fakeApi(t, {
    intercept: ({ method }, records) => {
      if (method !== 'PATCH' || raced) return undefined;
      raced = true;
      Object.assign(records.endpoints[0], { version: 7, country: 'NO' });
    },
  });
  api.records.endpoints.push({
    id: 'oslo',
    version: 3,
    name: 'Oslo',
    latitude: 1,
    longitude: 10.75,
    country: 'SE',
    external_ids: [{ source: 'topology-zoo', id: 'n-0' }],
  });
  const { code } = await run(folderWith(t), '--api', api.address);
  assert.equal(code, 0);
  const [first, second] = api.calls.filter(({ method }) => method === 'PATCH');
  assert.deepEqual(first.body, { latitude: 59.91, country: 'NO' });
  assert.deepEqual(second.body, { latitude: 59.91 });
  assert.equal(second.headers['if-match'], '"v7"');
});

test('What was deleted in NetOS stays deleted, and is named', async (t) => {
  const api = await fakeApi(t);
  const folder = folderWith(t);
  await run(folder, '--api', api.address);
  api.records.circuits.find(({ circuit_id }) => circuit_id === 'n-c1').deleted_at = '2026-11-22T08:00:00Z';
  const writes = api.writes().length;
  const { out, code } = await run(folder, '--api', api.address);
  assert.equal(code, 0);
  assert.match(out, /^Left alone: circuits n-c1 was deleted in NetOS$/m);
  assert.deepEqual(row(out, 'circuits'), [0, 0, 1, 0]);
  assert.equal(api.writes().length, writes);
});

test('A record made anew after a deletion is the one that counts', async (t) => {
  const api = await fakeApi(t);
  const external_ids = [{ source: 'topology-zoo', id: 'n-1' }];
  api.records.endpoints.push(
    { id: 'new', version: 1, name: 'Bergen', latitude: 60.39, longitude: 5.32, country: 'NO', external_ids },
    { id: 'old', version: 2, name: 'Bergen', deleted_at: '2026-11-22T08:00:00Z', external_ids },
  );
  const { out } = await run(folderWith(t), '--api', api.address);
  assert.deepEqual(row(out, 'endpoints'), [2, 0, 1, 0]);
  assert.doesNotMatch(out, /Left alone/);
  assert.equal(api.records.circuits.find(({ circuit_id }) => circuit_id === 'n-c1').z_endpoint_id, 'new');
});

test('A dry run writes nothing and counts the same', async (t) => {
  const api = await fakeApi(t);
  const { out, code } = await run(folderWith(t), '--api', api.address, '--dry-run');
  assert.equal(code, 0);
  assert.deepEqual(row(out, 'circuits'), [2, 0, 0, 0]);
  assert.match(out, /^Dry run: 7 records would be written\.$/m);
  assert.equal(api.writes().length, 0);
});

test('A carrier and a service type that are there under another case are used', async (t) => {
  const api = await fakeApi(t);
  api.records.carriers.push(
    { id: 'other', version: 1, name: 'Uninett Sverige' },
    { id: 'known', version: 1, name: 'UNINETT' },
  );
  await run(folderWith(t), '--api', api.address);
  assert.equal(api.records.carriers.length, 2);
  assert.ok(api.records.circuits.every(({ carrier_id }) => carrier_id === 'known'));
});

test('What NetOS refuses is named with line and reason, the rest is loaded, the exit code is 1', async (t) => {
  const api = await fakeApi(t, {
    intercept: ({ method, body }) =>
      method === 'POST' && body.name === 'Bergen'
        ? problem(422, 'request.invalid', 'Wrong.', {
            errors: { latitude: ['Latitude must be between -90 and 90 degrees.'] },
          })
        : undefined,
  });
  const { out, code } = await run(folderWith(t), '--api', api.address);
  assert.equal(code, 1);
  assert.match(
    out,
    /Refused: endpoints\.csv line 3, n-1: latitude: Latitude must be between -90 and 90 degrees\. \(422 request\.invalid\)/,
  );
  assert.match(out, /Refused: circuits\.csv line 2, n-c1: its end 'n-1' is not there/);
  assert.deepEqual(row(out, 'endpoints'), [2, 0, 0, 1]);
  assert.deepEqual(row(out, 'circuits'), [0, 0, 0, 2]);
});

test('A circuit whose place is there but refused its changes is loaded', async (t) => {
  const api = await fakeApi(t, {
    intercept: ({ method }) => (method === 'PATCH' ? problem(422, 'geo.latitude_range', 'Out of range.') : undefined),
  });
  api.records.endpoints.push({
    id: 'bergen',
    version: 1,
    name: 'Bergen',
    external_ids: [{ source: 'topology-zoo', id: 'n-1' }],
  });
  const { out, code } = await run(folderWith(t), '--api', api.address);
  assert.equal(code, 1);
  assert.deepEqual(row(out, 'circuits'), [2, 0, 0, 0]);
});

test('Identity goes along, and missing rights are named before anything is written', async (t) => {
  const api = await fakeApi(t, { permissions: ['circuits_view', 'endpoints_view', 'carriers_view', 'catalog_view'] });
  const { err, code } = await run(folderWith(t), '--api', api.address, '--role', 'sales', '--email', 'kim@example.net');
  assert.equal(code, 3);
  assert.equal(err, 'kim@example.net (sales) lacks circuits_edit, endpoints_edit.\n');
  assert.equal(api.calls.length, 1);
  const dry = await run(folderWith(t), '--api', api.address, '--dry-run');
  assert.equal(dry.code, 0, 'looking needs no right to write');
});

test('NetOS failing as a whole ends the run with code 3 and the trace id', async (t) => {
  const api = await fakeApi(t, {
    intercept: ({ path }) => (path === '/endpoints' ? problem(500, 'server.failure', 'NetOS failed.') : undefined),
  });
  const { err, code } = await run(folderWith(t), '--api', api.address);
  assert.equal(code, 3);
  assert.match(err, /GET .*\/api\/v1\/endpoints: NetOS failed\. \(500 server\.failure\), trace id f00d/);
});

for (const [name, args, message] of [
  ['no folder', [], /One folder is needed, 0 are given\./],
  ['an unknown option', ['.', '--fast'], /Unknown option '--fast'/],
  ['an address that is none', ['.', '--api', 'localhost'], /--api takes an address/],
  ['a source with a colon', ['.', '--source', 'a:b'], /--source takes/],
  ['a folder without the files', [tmpdir()], /endpoints\.csv cannot be read \(ENOENT\)\./],
]) {
  test(`Wrong usage, ${name}: code 2 and a sentence`, async () => {
    const { err, code } = await run(...args);
    assert.equal(code, 2);
    assert.match(err, message);
    assert.doesNotMatch(err, /\n\s+at /);
  });
}

test('--help tells the options and exit codes', async () => {
  const { out, code } = await run('--help');
  assert.equal(code, 0);
  for (const word of ['--api', '--source', '--dry-run', '--role', '--email', 'Exit code'])
    assert.ok(out.includes(word), word);
});

test('Many records are looked for in batches whose address stays short', async (t) => {
  const api = await fakeApi(t);
  const long = (n) => `n-${String(n).padStart(150, '0')}`;
  const many = Array.from({ length: 120 }, (_, n) => `${long(n)},Place ${n},1,${n},,1,,`).join('\n');
  const { code } = await run(folderWith(t, { 'endpoints.csv': `${endpoints}${many}\n` }), '--api', api.address);
  assert.equal(code, 0);
  const asked = api.calls
    .filter(({ method, path }) => method === 'GET' && path === '/endpoints')
    .map(({ query }) => query.external_ids);
  assert.ok(asked.length >= 3 && asked.every((ids) => encodeURIComponent(ids).length < 6100));
  assert.equal(asked.join(',').split(',').length, 123);
});

test('Progress moves on a terminal only, and leaves no trace', () => {
  const written = [];
  const stream = { isTTY: true, write: (text) => written.push(text) };
  const line = progressLine(stream);
  for (let done = 1; done <= 100; done++) line.show('endpoints', done, 100);
  line.clear();
  assert.ok(written.length > 5 && written.length <= 22);
  assert.equal(written.at(-2), '\rendpoints 100/100');
  assert.match(written.at(-1), /^\r +\r$/);

  const quiet = progressLine({ isTTY: false, write: () => assert.fail('quiet where nobody watches') });
  quiet.show('endpoints', 1, 1);
  quiet.clear();
});
