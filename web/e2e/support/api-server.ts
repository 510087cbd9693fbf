import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const START_MS = 60_000;
const STOP_MS = 10_000;

export interface ApiServer {
  url: string;
  stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}

function apiDll(): string {
  const dll = process.env.NETOS_API_DLL;
  if (!dll) throw new Error('NETOS_API_DLL is missing: the path of the built NetOS.Api.dll.');
  return dll;
}

async function untilReady(url: string, child: ChildProcess, output: () => string) {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The API stopped with code ${child.exitCode}:\n${output()}`);
    const ready = await fetch(`${url}/readyz`).catch(() => null);
    if (ready?.ok) return;
    await pause(100);
  }
  throw new Error(`The API was not ready after ${START_MS / 1000} s:\n${output()}`);
}

/** The real API with the sample data, serving the built application; further settings may need to know its address. */
export async function startApi(
  databaseUrl: string,
  webRoot: string,
  afterPrepare: () => void,
  settings: (url: string) => Record<string, string> = () => ({}),
): Promise<ApiServer> {
  const dll = apiDll();
  const url = `http://127.0.0.1:${await freePort()}`;
  const storage = mkdtempSync(join(tmpdir(), 'netos-e2e-storage-'));
  const options = {
    cwd: dirname(dll),
    env: {
      ...process.env,
      NODE_ENV: undefined,
      DATABASE_URL: databaseUrl,
      NETOS_WEB_ROOT: webRoot,
      NETOS_STORAGE: storage,
      ASPNETCORE_ENVIRONMENT: 'Development',
      ...settings(url),
    },
  };
  execFileSync('dotnet', [dll, 'prepare'], { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  afterPrepare();

  const child = spawn('dotnet', [dll, '--urls', url], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let last = '';
  const keep = (chunk: Buffer) => {
    last = (last + chunk.toString()).slice(-8000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stopped = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let stopping = false;
  child.once('exit', (code, signal) => {
    if (!stopping) console.error(`The API stopped by itself (${code ?? signal}):\n${last}`);
  });
  const stop = async () => {
    stopping = true;
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await stopped;
    clearTimeout(killer);
    rmSync(storage, { recursive: true, force: true });
  };
  try {
    await untilReady(url, child, () => last);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
