// The database from outside: psql for statements and files, pgbench's place, addresses.
import { execFile } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Stop } from './stop.mjs';

const run = promisify(execFile);

/** The address of another database on the same server. */
export function databaseUrl(adminUrl, database) {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** What a client connects to: a TCP address or the path of a socket. */
export function serverOf(databaseUrl) {
  const url = new URL(databaseUrl);
  const host = url.searchParams.get('host') ?? url.hostname;
  const port = Number(url.searchParams.get('port') ?? (url.port || 5432));
  return host.startsWith('/') ? { path: join(host, `.s.PGSQL.${port}`) } : { host: host || 'localhost', port };
}

/** The same database, reached over TCP on another port of this machine. */
export function throughPort(databaseUrl, port) {
  const url = new URL(databaseUrl);
  url.search = '';
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return url.toString();
}

export async function psql(databaseUrl, sql) {
  return call('psql', ['-qXAt', '-v', 'ON_ERROR_STOP=1', '-d', databaseUrl, '-c', sql]);
}

export async function psqlFile(databaseUrl, file) {
  return call('psql', ['-qXAt', '-v', 'ON_ERROR_STOP=1', '-d', databaseUrl, '-f', file]);
}

/** Finds a program of PostgreSQL; Debian keeps pgbench beside the server, off the path. */
export function program(name) {
  const installed = '/usr/lib/postgresql';
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions(installed).map((v) => join(installed, v, 'bin'))];
  const found = folders.map((folder) => join(folder, name)).find(isProgram);
  if (!found) throw new Stop(`${name} is missing. It comes with the database server: sudo apt-get install -y postgresql (Debian, Ubuntu).`);
  return found;
}

async function call(name, args) {
  try {
    return (await run(program(name), args, { maxBuffer: 256 * 1024 * 1024 })).stdout.trim();
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`${name} failed: ${(error.stderr || error.message).trim()}`);
  }
}

function versions(folder) {
  try {
    return readdirSync(folder).sort((a, b) => Number(b) - Number(a));
  } catch {
    return [];
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
