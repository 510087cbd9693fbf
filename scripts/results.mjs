// results.mjs KIND FILE: prints "passed failed skipped" of a runner's result file, then the names of the failed tests.
import { readFileSync } from 'node:fs';

const MOST_NAMES = 25;

const readers = { trx, vitest, 'node-test': nodeTest };

function trx(text) {
  const counters = /<Counters ([^>]*)\/>/.exec(text)?.[1];
  if (!counters) throw new Error('no counters in the file');
  const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
  const passed = number('passed');
  const executed = number('executed');
  const names = [...text.matchAll(/<UnitTestResult [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /outcome="(Failed|Error|Timeout|Aborted)"/.test(tag))
    .map((tag) => unescapeXml(/testName="([^"]*)"/.exec(tag)[1]));
  return { passed, failed: executed - passed, skipped: number('total') - executed, names };
}

function unescapeXml(text) {
  const named = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => named[name]);
}

function vitest(text) {
  const run = JSON.parse(text);
  const tests = run.testResults.flatMap((file) => file.assertionResults);
  const unloaded = run.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = tests.filter((test) => test.status === 'failed');
  return {
    passed: run.numPassedTests,
    failed: failed.length + unloaded.length,
    skipped: run.numPendingTests + (run.numTodoTests ?? 0),
    names: [...failed.map((test) => test.fullName), ...unloaded.map((file) => `${file.name} did not load: ${file.message}`)],
  };
}

function nodeTest(text) {
  const number = (name) => {
    const found = new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text);
    if (!found) throw new Error(`no count of ${name} in the file`);
    return Number(found[1]);
  };
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
    names: [...text.matchAll(/^\s*not ok \d+ - (.*)$/gm)].map(([, name]) => name),
  };
}

const [kind, file] = process.argv.slice(2);
const { passed, failed, skipped, names } = readers[kind](readFileSync(file, 'utf8'));
console.log(passed, failed, skipped);
for (const name of names.slice(0, MOST_NAMES)) console.log(`    ${name.split('\n')[0].slice(0, 200)}`);
if (names.length > MOST_NAMES) console.log(`    and ${names.length - MOST_NAMES} more`);
