#!/usr/bin/env node
// Measures NetOS beside its own SQL on the bare database and prints both with their ratio. Called by ./netos bench.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { measureSizes, measureStart, measureToken } from './lib/also.mjs';
import { Api } from './lib/api.mjs';
import { Capture } from './lib/capture.mjs';
import { captureWorks, chosen, compare, keepStatements, measureKept, warmUp } from './lib/compare.mjs';
import { prepareData } from './lib/data.mjs';
import { program, serverOf, throughPort } from './lib/postgres.mjs';
import { alsoTable, comparisonTable } from './lib/report.mjs';
import { Stop } from './lib/stop.mjs';

const HELP = `  --quick          one short round of each: a look, no verdict
  --only LIST      these works only: read, page, search, features-1k, features-10k, tile-4, tile-7, tile-10, rf-page,
                   site-page, rf-features, net-tile-5, net-tile-7, net-tile-10, dashboard, tile-kept, tile-304
  --rounds N       rounds of each work, medians count (3)
  --seconds N      measured seconds of each round and side (3)
  --clients N      clients at the same time (8)
  --port N         port of the measured NetOS (a free one)
  --rebuild        make the data set again
  --help           this text

Needs NETOS_BENCH_ADMIN_URL (a postgresql:// address that may create databases) and NETOS_API_DLL (a Release build of the API);
./netos bench sets both. Results are also written to .netos/bench/, the statements beside them.
`;

const bench = dirname(fileURLToPath(import.meta.url));
const root = dirname(bench);
const say = (text) => process.stderr.write(`${text}\n`);

async function main() {
  const options = read();
  if (options.help) return process.stdout.write(HELP);
  const adminUrl = process.env.NETOS_BENCH_ADMIN_URL;
  const apiDll = process.env.NETOS_API_DLL;
  if (!adminUrl || !apiDll) throw new Stop('NETOS_BENCH_ADMIN_URL and NETOS_API_DLL are not set; run ./netos bench.');
  ['pgbench', 'psql'].forEach(program);
  const { works, kept, listen } = chosen(options.only);
  const folder = join(root, '.netos', 'bench');
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, 'api.log');

  const url = await prepareData({ adminUrl, apiDll, bench, root, rebuild: options.rebuild, say });
  const { captured, options: sessions } = await listenIn({ apiDll, url, works: listen, logFile, port: options.port });
  keepStatements(captured, join(folder, 'statements'));
  const start = await measureStart({ apiDll, databaseUrl: url, port: options.port, logFile, times: options.quick ? 1 : 3 });
  const measuring = { captured, options: sessions, url, clients: options.clients, rounds: options.rounds, seconds: options.seconds, warm: options.quick ? 1 : 2 };

  await withApi({ apiDll, databaseUrl: url, port: options.port, logFile }, async (api) => {
    say('Warming up ...');
    await warmUp(works, { ...measuring, api, seconds: options.quick ? 2 : 5 });
    const results = [];
    for (const work of works) {
      say(`Measuring: ${work.name} ...`);
      results.push(await compare(work, { ...measuring, api }));
    }
    const fromMemory = [];
    for (const work of kept) {
      say(`Measuring: ${work.name} ...`);
      fromMemory.push(await measureKept(work, { ...measuring, api, rounds: 1 }));
    }
    const token = options.only ? null : await measureToken({ ...measuring, api });
    const resident = { name: 'resident memory after the run', value: api.residentMiB(), most: 250, unit: 'MiB' };
    const errors = { name: 'error answers', value: [...results, ...fromMemory].reduce((sum, r) => sum + r.errors, 0), most: 0, unit: '' };
    const also = [...(options.only ? [] : [...(await measureSizes(api, url)), token]), resident, start, errors];
    print({ results, fromMemory, also, options });
    save(folder, { at: new Date().toISOString(), options, processors: cpus().length, results, fromMemory, also });
  });
}

/** NetOS once with a listener between it and the database: what it sends for each question. */
async function listenIn({ apiDll, url, works, logFile, port }) {
  const capture = await Capture.open(serverOf(url));
  try {
    return await withApi({ apiDll, databaseUrl: throughPort(url, capture.port), port, logFile }, async (api) => {
      await pause(1000); // its own work of the day comes first
      const captured = await captureWorks({ api, capture, url, works, say });
      return { captured, options: capture.options };
    });
  } finally {
    capture.close();
  }
}

async function withApi(settings, use) {
  const api = await Api.start(settings);
  const stop = () => api.child.kill('SIGTERM');
  process.once('SIGTERM', stop).once('SIGINT', stop);
  try {
    return await use(api);
  } finally {
    process.removeListener('SIGTERM', stop).removeListener('SIGINT', stop);
    await api.stop();
  }
}

function print({ results, fromMemory, also, options }) {
  const cost = [...results, ...fromMemory].map((r) => r.generatorMicroseconds).filter(Number.isFinite);
  process.stdout.write(`
NetOS and its own SQL on the bare database: ${options.clients} clients, ${cpus().length} processors, in turns, medians of ${options.rounds} round(s) of ${options.seconds} s.
Rights, redaction and the activity log are on; answers are not compressed.

${comparisonTable(results, fromMemory)}

${alsoTable(also)}

The load itself took ${Math.round(Math.min(...cost))} µs of processor time a request or more, which NetOS had to share.
`);
}

function save(folder, result) {
  const file = join(folder, `${result.at.replace(/[:.]/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  say(`Figures: ${file}`);
}

function read() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean' }, only: { type: 'string' }, rounds: { type: 'string' }, seconds: { type: 'string' }, clients: { type: 'string' },
        port: { type: 'string' }, rebuild: { type: 'boolean' }, help: { type: 'boolean' },
      },
    });
    return {
      ...values,
      only: values.only?.split(','),
      rounds: number('rounds', values.rounds, values.quick ? 1 : 3, 20),
      seconds: number('seconds', values.seconds, values.quick ? 1.5 : 3, 600),
      clients: number('clients', values.clients, 8, 64),
      port: values.port === undefined ? undefined : number('port', values.port, 0, 65535),
    };
  } catch (error) {
    throw new Stop(`${error.message}\n\n${HELP}`);
  }
}

function number(name, text, otherwise, most) {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!(value > 0 && value <= most)) throw new Error(`--${name}: '${text}' is not a number up to ${most}.`);
  return value;
}

main().catch((error) => {
  process.exitCode = 1;
  say(error instanceof Stop ? error.message : error.stack);
});
