import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from './support.mjs';

const scripts = ['netos', '.ci/run', 'infra/docker/postgres/init-netos.sh', ...below('scripts').filter((path) => path.endsWith('.sh'))];

function below(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

for (const script of scripts) {
  test(`${script} is correct bash`, () => {
    const { status, stderr } = spawnSync('bash', ['-n', join(root, script)], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
}

const shellcheck = spawnSync('shellcheck', ['--version']).status === 0;

test('shellcheck finds nothing', { skip: !shellcheck && 'shellcheck is not installed' }, () => {
  const { status, stdout } = spawnSync('shellcheck', ['-x', ...scripts.map((script) => join(root, script))], { encoding: 'utf8', cwd: root });
  assert.equal(status, 0, stdout);
});

test('the continuous integration runs the test command and nothing else', () => {
  const lines = readFileSync(join(root, '.ci/run'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  assert.deepEqual(lines, ['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'exec ./netos test']);
});
