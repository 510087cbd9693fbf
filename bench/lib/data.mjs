// The measured data set: made once, kept until its files or the schema change.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './api.mjs';
import { databaseUrl, psql, psqlFile } from './postgres.mjs';

export const DATABASE = 'netos_bench';

/** In this order. */
const SCRIPTS = ['data.sql', 'sites.sql', 'samples.sql'];

/** Makes the data set where it is missing or old; returns the address of its database. */
export async function prepareData({ adminUrl, apiDll, bench, root, rebuild, say }) {
  const url = databaseUrl(adminUrl, DATABASE);
  const wanted = stampOf(bench, root);
  if (!rebuild && (await stampIn(adminUrl, url)) === wanted) return url;
  say('Making the data set (100,000 circuits, 20,000 RF links); this is done once ...');
  await psql(adminUrl, `drop database if exists ${DATABASE} with (force)`);
  await psql(adminUrl, `create database ${DATABASE}`);
  await runToEnd(apiDll, ['prepare', '--no-seed'], { DATABASE_URL: url });
  for (const script of SCRIPTS) await psqlFile(url, join(bench, script));
  await psql(url, `comment on schema bench is '${wanted}'`);
  await psql(url, 'checkpoint');
  return url;
}

/** The questions of one kind of work, in their order. */
export async function questionsOf(url, work) {
  const text = await psql(url, `select coalesce(json_agg(given order by n), '[]') from bench.questions where work = '${work}'`);
  return JSON.parse(text);
}

async function stampIn(adminUrl, url) {
  if ((await psql(adminUrl, `select count(*) from pg_database where datname = '${DATABASE}'`)) !== '1') return null;
  return psql(url, "select obj_description(oid) from pg_namespace where nspname = 'bench'");
}

// Deadlines lie around the day the data was made: a new month gets new data.
function stampOf(bench, root) {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 7));
  const schema = join(root, 'src/NetOS.Infrastructure/Persistence');
  const files = ['Sql', 'Migrations'].flatMap((folder) => readdirSync(join(schema, folder)).sort().map((name) => join(schema, folder, name)));
  for (const file of [...SCRIPTS.map((script) => join(bench, script)), ...files]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
