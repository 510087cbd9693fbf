import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkout, root } from './support.mjs';

function read(t, kind, text) {
  const file = join(checkout(t), 'results');
  writeFileSync(file, text);
  return spawnSync('node', [join(root, 'scripts/results.mjs'), kind, file], { encoding: 'utf8' });
}

test('a .NET result file gives its numbers and the failed names', (t) => {
  const { stdout } = read(
    t,
    'trx',
    `<TestRun><Results>
      <UnitTestResult testName="Adds(1)" outcome="Passed" /><UnitTestResult testName="Adds(&quot;x&quot;)" outcome="Failed" />
      <UnitTestResult testName="Later" outcome="NotExecuted" /></Results>
      <ResultSummary outcome="Failed"><Counters total="3" executed="2" passed="1" failed="1" error="0" /></ResultSummary></TestRun>`,
  );
  assert.equal(stdout, '1 1 1\n    Adds("x")\n');
});

test('a web result file counts a file that did not load as failed', (t) => {
  const { stdout } = read(
    t,
    'vitest',
    JSON.stringify({
      numPassedTests: 1,
      numPendingTests: 1,
      testResults: [
        { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [
          { status: 'passed', fullName: 'a works' }, { status: 'failed', fullName: 'a breaks\nhere' }, { status: 'skipped', fullName: 'a waits' } ] },
        { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      ],
    }),
  );
  assert.equal(stdout, '1 2 1\n    a breaks\n    b.test.ts did not load: no such module\n');
});

test('the results of these tests are read too', (t) => {
  const { stdout } = read(t, 'node-test', 'TAP version 13\nok 1 - a\nnot ok 2 - b\n# tests 3\n# pass 1\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 0\n');
  assert.equal(stdout, '1 1 1\n    b\n');
});

for (const [kind, text] of [['trx', '<TestRun/>'], ['vitest', '{}'], ['node-test', 'TAP version 13\n']]) {
  test(`a cut-off ${kind} file is an error, not zero failures`, (t) => {
    assert.notEqual(read(t, kind, text).status, 0);
  });
}
