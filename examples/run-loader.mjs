// Runs a loader as people do, for the tests of the examples.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @returns a function of the arguments that gives what was written (`out`, `err`) and the exit code */
export function runner(name) {
  const script = fileURLToPath(new URL(name, import.meta.url));
  return (...args) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const result = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (result.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (result.err += text));
    return new Promise((resolve) => child.once('close', (code) => resolve({ ...result, code })));
  };
}

/** The four counts of a kind of record in a report. */
export const row = (out, kind) =>
  out
    .split('\n')
    .find((line) => line.startsWith(kind))
    .slice(16)
    .trim()
    .split(/\s+/)
    .map(Number);
