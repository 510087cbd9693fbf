// What the tests of the scripts share: running ./netos, and running single functions of it on a folder of their own.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const isRoot = process.getuid() === 0;

export function netos(args, options = {}) {
  return spawnSync(join(root, 'netos'), args, { encoding: 'utf8', timeout: 60_000, ...options });
}

/** A folder as a checkout would be, removed when the test ends. */
export function checkout(test, mode = 0o755) {
  const folder = mkdtempSync(join(tmpdir(), 'netos-scripts-'));
  chmodSync(folder, mode);
  mkdirSync(join(folder, '.netos'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const pieces = ['common', 'environment', 'prerequisites', 'build', 'postgres', 'private-cluster', 'ready'];

/** The arguments of bash that run a script with all functions loaded, in the given checkout. */
function withFunctions(script, folder) {
  const sources = pieces.map((piece) => `source "$SCRIPTS/${piece}.sh"`).join('\n');
  const prologue = `set -euo pipefail\nROOT='${folder}'\nSCRIPTS='${root}scripts'\n${sources}\nprepare_state\n`;
  return ['-c', prologue + script];
}

export function shell(script, folder, options = {}) {
  return spawnSync('bash', withFunctions(script, folder), { encoding: 'utf8', timeout: 120_000, ...options });
}

/** Starts a script, and resolves with the process and its first line of output that starts with a word. */
export function background(script, folder, word) {
  const child = spawn('bash', withFunctions(script, folder), { stdio: ['pipe', 'pipe', 'inherit'], env: environment() });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const line = new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
      const found = text.split('\n').find((each) => each.startsWith(`${word} `));
      if (found) resolve(found.slice(word.length + 1));
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  return line.then((value) => ({ child, ended, value }));
}

/** Our environment without the database of the run itself. */
export function environment(more = {}) {
  const { DATABASE_URL: _, ...rest } = process.env;
  return { ...rest, ...more };
}
