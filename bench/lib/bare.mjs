// The bare side: NetOS's own statements sent by pgbench over persistent connections, nothing around them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typeName } from './capture.mjs';
import { program } from './postgres.mjs';
import { summary } from './figures.mjs';
import { Stop } from './stop.mjs';

const MOST_SCRIPTS = 128;

/** One script a question; each iteration draws one. */
export function scriptsOf(questions) {
  if (questions.length > MOST_SCRIPTS) throw new Stop(`pgbench takes ${MOST_SCRIPTS} scripts at most.`);
  const variables = [];
  const scripts = questions.map((statements, q) => {
    const texts = statements.map(({ sql, types, values }, s) => {
      values().forEach((value, i) => variables.push(`q${q}s${s}v${i + 1}=${value}`));
      return `${sql.trim().replace(/\$(\d+)/g, (_, n) => `:q${q}s${s}v${n}::${typeName(types[n - 1])}`)};`;
    });
    return texts.length === 1 ? texts[0] : ['\\startpipeline', ...texts, '\\endpipeline'].join('\n');
  });
  return { scripts, variables };
}

/** Runs the scripts and looks at what was finished after warming up: every connection plans a prepared statement five times first. */
export async function runBare({ url, options, scripts, variables, mode, clients, warm, seconds }) {
  const folder = mkdtempSync(join(tmpdir(), 'netos-bench-'));
  try {
    const files = scripts.map((script, i) => {
      writeFileSync(join(folder, `${i}.sql`), `${script}\n`);
      return ['-f', `${i}.sql`];
    });
    const args = ['-n', '-M', mode, '-c', String(clients), '-j', '1', '-T', String(Math.ceil(warm + seconds + 0.5)), '--log', '--log-prefix=log', ...variables.flatMap((v) => ['-D', v]), ...files.flat(), url];
    await run(program('pgbench'), args, { cwd: folder, env: { ...process.env, PGOPTIONS: options } });
    return measured(folder, warm, seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(file, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (part) => (errors += part));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Stop(`pgbench failed:\n${errors.trim().slice(0, 4000)}`))));
  });
}

/** Log lines: client, transaction, microseconds, script, second, microsecond of its end. */
function measured(folder, warm, seconds) {
  const ends = [];
  for (const name of readdirSync(folder).filter((n) => n.startsWith('log.'))) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const part = line.split(' ');
      if (part.length >= 6) ends.push([Number(part[4]) + Number(part[5]) / 1e6, Number(part[2]) / 1000]);
    }
  }
  if (ends.length === 0) throw new Stop('pgbench finished nothing in its time.');
  const from = ends.reduce((least, [at, took]) => Math.min(least, at - took / 1000), Infinity) + warm;
  return summary(ends.filter(([at]) => at > from && at <= from + seconds).map(([, took]) => took), seconds);
}
