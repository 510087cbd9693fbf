// The NetOS process under measurement.
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Stop } from './stop.mjs';

const unbrotli = promisify(zlib.brotliDecompress);
const START_LIMIT = 60_000;

export class Api {
  /** Starts the API on the database and waits for its first answer. */
  static async start({ apiDll, databaseUrl, port, logFile }) {
    const chosen = port ?? (await freePort());
    const log = createWriteStream(logFile, { flags: 'a' });
    const started = performance.now();
    const child = spawn('dotnet', [apiDll, '--urls', `http://127.0.0.1:${chosen}`], { env: environment({ DATABASE_URL: databaseUrl }), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    const api = new Api(child, chosen);
    let ended = null;
    child.once('exit', (code, signal) => (ended = code ?? signal));
    while (true) {
      if (ended !== null) throw new Stop(`The API ended with ${ended} while it started; see ${logFile}.`);
      if (performance.now() - started > START_LIMIT) throw new Stop(`The API gave no answer within a minute; see ${logFile}.`);
      const status = await api.get('/readyz').then((answer) => answer.status, () => 0);
      if (status === 200) break;
      await pause(10);
    }
    api.firstAnswer = performance.now() - started;
    return api;
  }

  constructor(child, port) {
    this.child = child;
    this.port = port;
  }

  /** One request; the body as it came over the wire. */
  get(path, headers = {}) {
    return this.#send('GET', path, headers);
  }

  /** Makes something and gives what is answered; anything but 201 ends the run. */
  async make(path, body) {
    const answer = await this.#send('POST', path, { 'content-type': 'application/json' }, JSON.stringify(body));
    if (answer.status !== 201) throw new Stop(`POST ${path} answered ${answer.status}: ${answer.body.toString().slice(0, 500)}`);
    return JSON.parse(answer.body.toString());
  }

  #send(method, path, headers, body) {
    return new Promise((resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port: this.port, path, method, headers, agent: false }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
        response.on('error', reject);
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  /** The answer's JSON; anything but 200 ends the run. */
  async json(path, headers) {
    const answer = await this.get(path, { ...headers, 'accept-encoding': 'br' });
    const body = answer.headers['content-encoding'] === 'br' ? await unbrotli(answer.body) : answer.body;
    if (answer.status !== 200) throw new Stop(`GET ${path} answered ${answer.status}: ${body.toString().slice(0, 500)}`);
    return JSON.parse(body.toString());
  }

  /** Resident memory in MiB; null where the system does not say. */
  residentMiB() {
    try {
      const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1];
      return kib ? Number(kib) / 1024 : null;
    } catch {
      return null;
    }
  }

  async stop() {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(timer);
  }
}

/** Runs a command of the API's own and waits for its end. */
export function runToEnd(apiDll, args, variables) {
  return new Promise((resolve, reject) => {
    const child = spawn('dotnet', [apiDll, ...args], { env: environment(variables), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', (error) => reject(new Stop(`dotnet could not be run: ${error.message}`)));
    child.on('exit', (code) => (code === 0 ? resolve(output) : reject(new Stop(`${args.join(' ')} failed:\n${output.trim()}`))));
  });
}

function environment(variables) {
  return { ...process.env, ASPNETCORE_ENVIRONMENT: 'Development', DOTNET_CLI_TELEMETRY_OPTOUT: '1', NETOS_RATE_LIMIT: '1000000', ...variables };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
