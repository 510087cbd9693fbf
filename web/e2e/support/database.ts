import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEBIAN_VERSIONS = '/usr/lib/postgresql';
const FILL = fileURLToPath(new URL('./fill.sql', import.meta.url));
const FILL_TERMS = fileURLToPath(new URL('./fill-terms.sql', import.meta.url));

/** Debian keeps the client beside the server of each version. */
function psqlPath(): string {
  const versions = existsSync(DEBIAN_VERSIONS) ? readdirSync(DEBIAN_VERSIONS) : [];
  const newest = versions
    .map((version) => join(DEBIAN_VERSIONS, version, 'bin/psql'))
    .filter((file) => existsSync(file))
    .at(-1);
  return newest ?? 'psql';
}

const psql = (url: string, ...options: string[]) =>
  execFileSync(psqlPath(), ['-X', '-q', '-At', '-v', 'ON_ERROR_STOP=1', '-d', url, ...options], { encoding: 'utf8' });

function adminUrl(): string {
  const url = process.env.NETOS_TEST_DATABASE_URL;
  if (!url)
    throw new Error('NETOS_TEST_DATABASE_URL is missing: a postgresql:// URL of a role that may create databases.');
  return url;
}

export interface TestDatabase {
  name: string;
  url: string;
  /** Circuits and places beyond the sample data. */
  fill: (circuits: number, places: number) => void;
  /** A contract over each of so many of the filled circuits. */
  fillTerms: (terms: number) => void;
  drop: () => void;
}

/** A new database; a copy of another one which nobody uses yet, where that is given. */
export function createDatabase(purpose: string, like?: TestDatabase): TestDatabase {
  const admin = adminUrl();
  const name = `netos_e2e_${purpose}_${process.pid}`;
  const url = new URL(admin);
  url.pathname = `/${name}`;
  psql(admin, '-c', `create database ${name}${like ? ` template ${like.name}` : ''}`);
  return {
    name,
    url: url.href,
    fill: (circuits, places) => {
      psql(url.href, '-v', `circuits=${circuits}`, '-v', `places=${places}`, '-f', FILL);
    },
    fillTerms: (terms) => {
      psql(url.href, '-v', `terms=${terms}`, '-f', FILL_TERMS);
    },
    drop: () => {
      psql(admin, '-c', `drop database ${name} with (force)`);
    },
  };
}
