// One kind of work on both sides: its statements captured once, then bare and NetOS in turns.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT, WORKS, pathOf } from '../works.mjs';
import { runBare, scriptsOf } from './bare.mjs';
import { typeName } from './capture.mjs';
import { questionsOf } from './data.mjs';
import { median } from './figures.mjs';
import { requestText, runLoad } from './load.mjs';
import { Stop } from './stop.mjs';

const OURS = /\b(circuits c|rf_links rl|infrastructure ia|customers cu)\b/;
const ADDRESS = /st_tileenvelope\(\d+, \d+, \d+/g;

/** The questions of every work and, for each, the statements NetOS answers it with. */
export async function captureWorks({ api, capture, url, works, say }) {
  const captured = new Map();
  for (const work of works) {
    say(`Listening: ${work.name} ...`);
    const questions = work.questions ? await questionsOf(url, work.questions) : [{}];
    if (questions.length === 0) throw new Stop(`The data set has no questions for ${work.key}; make it again with --rebuild.`);
    const statements = [];
    for (const question of questions) {
      capture.take();
      const answer = await api.get(pathOf(work, question), work.caller);
      if (answer.status !== 200) throw new Stop(`${work.name}: ${pathOf(work, question)} answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`);
      if (work.redacts) checkRedaction(work, JSON.parse(answer.body.toString()));
      const sent = capture.take().filter((s) => OURS.test(s.sql));
      if (sent.length === 0) throw new Stop(`${work.name}: NetOS sent no statement for ${pathOf(work, question)}.`);
      statements.push(sent);
    }
    captured.set(work.key, { questions, statements });
  }
  for (const work of works.filter((w) => w.plain)) {
    const plain = captured.get(work.plain)?.statements[0];
    const one = captured.get(work.key);
    if (plain) one.statements = one.questions.map((q) => plain.map((s) => readdressed(s, q)));
  }
  return captured;
}

/** Keeps the statements of each work's first question with its values in place, ready for EXPLAIN. */
export function keepStatements(captured, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [key, { statements }] of captured) {
    const texts = statements[0].map(({ sql, types, values }) => {
      const given = values();
      return `${sql.replace(/\$(\d+)/g, (_, n) => `'${given[n - 1].replaceAll("'", "''")}'::${typeName(types[n - 1])}`)};\n`;
    });
    writeFileSync(join(folder, `${key}.sql`), texts.join('\n'));
  }
}

/** Measures a work on both sides, in turns; the medians of the rounds count. */
export async function compare(work, { captured, options, api, url, clients, rounds, seconds, warm }) {
  const { questions, statements } = captured.get(work.key);
  const scripts = scriptsOf(statements);
  const sessions = work.generic ? `${options} -c plan_cache_mode=force_generic_plan` : options;
  const bare = [];
  const netos = [];
  const errors = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await runBare({ url, options: sessions, ...scripts, mode: work.mode, clients, warm, seconds }));
    netos.push(await load(work, questions, { api, clients, seconds, warm: 0.5 }));
    errors.push(...netos.at(-1).errors);
  }
  const ratio = median(netos.map((n) => n.rate)) / median(bare.map((b) => b.rate));
  return {
    key: work.key, name: work.name, aim: work.aim, ratio, ok: ratio >= work.aim && errors.length === 0, errors: errors.length,
    bare: median(bare.map((b) => b.rate)), netos: median(netos.map((n) => n.rate)), bareP95: median(bare.map((b) => b.p95)), netosP95: median(netos.map((n) => n.p95)),
    generatorMicroseconds: median(netos.map((n) => n.generatorMicroseconds)), rounds: bare.map((b, i) => ({ bare: b.rate, netos: netos[i].rate })),
  };
}

/** Lets the runtime compile what it will be measured with; until then a good part of the processors is its compiler's. */
export async function warmUp(works, { captured, api, clients, seconds }) {
  for (const work of works) await load(work, captured.get(work.key).questions, { api, clients, seconds, warm: 0 });
}

/** Measures what is answered from memory. */
export async function measureKept(work, { api, url, clients, rounds, seconds, warm }) {
  const questions = await questionsOf(url, work.questions);
  const tags = await Promise.all(questions.map(async (q) => (await api.get(work.path(q), work.caller)).headers.etag));
  const texts = questions.map((q, i) => Buffer.from(requestText(work.path(q), { ...work.caller, ...(work.conditional ? { 'if-none-match': tags[i] } : {}) })));
  const runs = [];
  for (let round = 0; round < rounds; round++) runs.push(await runLoad({ port: api.port, next: () => drawn(texts), clients, warm, seconds }));
  const errors = runs.flatMap((r) => r.errors).length;
  const rate = median(runs.map((r) => r.rate));
  return { key: work.key, name: work.name, least: work.least, netos: rate, netosP95: median(runs.map((r) => r.p95)), errors, ok: rate >= work.least && errors === 0, generatorMicroseconds: median(runs.map((r) => r.generatorMicroseconds)) };
}

/** The works somebody asked for by key, with those they are measured against; all without a wish. */
export function chosen(only) {
  const known = [...WORKS, ...KEPT].map((w) => w.key);
  const unknown = only?.find((key) => !known.includes(key));
  if (unknown) throw new Stop(`--only: there is no '${unknown}'. Known: ${known.join(', ')}.`);
  const wanted = (work) => !only || only.includes(work.key);
  const works = WORKS.filter(wanted);
  return { works, kept: KEPT.filter(wanted), listen: WORKS.filter((w) => works.includes(w) || works.some((o) => o.plain === w.key)) };
}

function load(work, questions, { api, clients, seconds, warm }) {
  const fixed = work.live ? null : questions.map((q) => Buffer.from(requestText(pathOf(work, q), work.caller)));
  const next = fixed ? () => drawn(fixed) : () => requestText(pathOf(work, drawn(questions)), work.caller);
  return runLoad({ port: api.port, next, clients, warm, seconds });
}

const drawn = (list) => list[Math.floor(Math.random() * list.length)];

/** A tile's statement for another tile. */
function readdressed(statement, { z, x, y }) {
  return { ...statement, sql: statement.sql.replace(ADDRESS, `st_tileenvelope(${z}, ${x}, ${y}`) };
}

function checkRedaction(work, record) {
  if (work.redacts in record || !record.redacted?.includes(work.redacts)) throw new Stop(`${work.name}: ${work.redacts} should be withheld from ${work.caller['x-user-role']}, but is not.`);
}
