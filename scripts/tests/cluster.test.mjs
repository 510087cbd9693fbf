import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { background, checkout, environment, isRoot, root, shell } from './support.mjs';

// Opens the private cluster and holds it until the input ends, as ./netos start does until Ctrl-C.
const hold = `
on_exit stop_everything
connect_database
echo "open $(cluster_pid "$CLUSTER") $DATABASE_URL"
read -r _ || true`;

const open = (folder) =>
  background(hold, folder, 'open').then(({ child, ended, value }) => {
    const [pid, url] = value.split(' ');
    return { child, ended, pid: Number(pid), url, close: () => (child.stdin.end(), ended) };
  });

const sql = (url, text) => shell(`"$(find_postgres)/psql" -X -At -v ON_ERROR_STOP=1 '${url}' -c "${text}"`, root, { env: environment() });

/** A process that ended may wait a moment for init to take note of it (state Z). */
function alive(pid) {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'));
}

test('the private database is kept between runs and stopped with the last of them', async (t) => {
  const folder = checkout(t);
  const first = await open(folder);
  assert.equal(sql(first.url, 'create table kept as select postgis_lib_version()').status, 0);
  assert.equal(sql(first.url, 'select rolsuper from pg_roles where rolname = current_user').stdout, 'f\n');
  const second = await open(folder);
  assert.equal(second.pid, first.pid);
  assert.equal(second.url, first.url);
  const opened = readdirSync(`/proc/${first.pid}/fd`).map((fd) => readlinkSync(`/proc/${first.pid}/fd/${fd}`));
  assert.deepEqual(opened.filter((file) => file.includes('/locks/')), [], 'a database that outlives its run would keep its locks');
  await first.close();
  assert.ok(alive(first.pid), 'the second run still uses it');
  await second.close();
  assert.ok(!alive(first.pid));

  const third = await open(folder);
  assert.match(sql(third.url, 'select * from kept').stdout, /^3\./);
  await third.close();
});

test('two first runs at once create one database', async (t) => {
  const folder = checkout(t);
  const [one, two] = await Promise.all([open(folder), open(folder)]);
  assert.equal(one.pid, two.pid);
  await Promise.all([one.close(), two.close()]);
  assert.ok(!alive(one.pid));
});

test('kill -9 of the script leaves a database that the next run adopts', async (t) => {
  const folder = checkout(t);
  const killed = await open(folder);
  killed.child.kill('SIGKILL');
  await killed.ended;
  assert.ok(alive(killed.pid));
  const next = await open(folder);
  assert.equal(next.pid, killed.pid);
  await next.close();
  assert.ok(!alive(killed.pid));
});

test('kill -9 of the database is mended by the next run, also when its number went to another process', async (t) => {
  const folder = checkout(t);
  const first = await open(folder);
  assert.equal(sql(first.url, 'create table written(at int); insert into written values (1)').status, 0);
  first.child.kill('SIGKILL');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const stranger = spawn('sleep', ['60']);
  t.after(() => stranger.kill());
  const changed = shell(
    `find_private_cluster
    as_pg_user sed -i '1s/.*/${stranger.pid}/' "$CLUSTER/data/postmaster.pid"`,
    folder,
  );
  assert.equal(changed.status, 0, changed.stderr);

  const next = await open(folder);
  assert.notEqual(next.pid, first.pid);
  assert.equal(sql(next.url, 'select * from written').stdout, '1\n');
  await next.close();
  assert.ok(alive(stranger.pid), 'the other process is left alone');
});

test('a port taken meanwhile is replaced by a free one', async (t) => {
  const folder = checkout(t);
  const first = await open(folder);
  const port = Number(new URL(first.url).port);
  await first.close();
  const { createServer } = await import('node:net');
  const squatter = createServer().listen(port, '127.0.0.1');
  t.after(() => squatter.close());
  const next = await open(folder);
  assert.notEqual(Number(new URL(next.url).port), port);
  await next.close();
});

test('only our own user gets in without a password, and only from this machine', async (t) => {
  const folder = checkout(t);
  const { url, close } = await open(folder);
  const { port, searchParams } = new URL(url);
  assert.equal(statSync(searchParams.get('host')).mode & 0o777, 0o700);
  assert.equal(statSync(join(folder, '.netos/database-password')).mode & 0o777, 0o600);
  const password = readFileSync(join(folder, '.netos/database-password'), 'utf8').trim();
  const loopback = (role, secret) => sql(`postgresql://${role}:${secret}@127.0.0.1:${port}/netos`, 'select current_user');
  assert.equal(loopback('netos', password).stdout, 'netos\n');
  assert.match(loopback('netos', 'wrong').stderr, /password authentication failed/);
  assert.match(loopback('postgres', password).stderr, /no pg_hba\.conf entry/);
  assert.equal(sql(url, 'show listen_addresses').stdout, '127.0.0.1\n');
  await close();
});

test('root keeps the database outside a checkout that the database user cannot reach', { skip: !isRoot && 'only root needs another user' }, async (t) => {
  const folder = checkout(t, 0o700);
  const { url, close } = await open(folder);
  const place = shell('find_private_cluster; echo "$CLUSTER"', folder).stdout.trim();
  t.after(() => rmSync(place, { recursive: true }));
  assert.match(place, /^\/var\/lib\/netos\/[0-9a-f]{12}$/);
  assert.ok(!existsSync(join(folder, '.netos/postgres')));
  assert.equal(sql(url, 'select 1').stdout, '1\n');
  await close();
});

test('DATABASE_URL is used as it is', (t) => {
  const url = 'postgresql://someone:secret@db.example:5432/net';
  const folder = checkout(t);
  const { stdout } = shell('connect_database; echo "$DATABASE_URL"', folder, { env: environment({ DATABASE_URL: url }) });
  assert.equal(stdout, `Using the database of DATABASE_URL.\n${url}\n`);
  assert.ok(!existsSync(join(folder, '.netos/postgres')));
});

test('a test cluster goes with its run, and one left by a killed run with the next', (t) => {
  const folder = checkout(t);
  const begin = 'source "$SCRIPTS/test-cluster.sh"; create_test_cluster; printf "%s\\n" "$CLUSTER" "$(cluster_pid "$CLUSTER")"';
  const killed = shell(`${begin}; kill -9 $$`, folder).stdout.trim().split('\n');
  assert.ok(existsSync(killed[0]) && alive(Number(killed[1])));
  const next = shell(`${begin}; remove_test_cluster`, folder);
  assert.equal(next.status, 0, next.stderr);
  const [place, pid] = next.stdout.trim().split('\n');
  for (const gone of [killed[0], `${killed[0]}.lock`, place, `${place}.lock`]) assert.ok(!existsSync(gone), gone);
  for (const ended of [killed[1], pid]) assert.ok(!alive(Number(ended)));
});
