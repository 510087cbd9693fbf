// What every loader has as a command: arguments, identity, progress, the report, and what the exit code says.
import { parseArgs } from 'node:util';
import { Api, ApiProblem, NoAnswer } from './api.mjs';
import { FileProblem } from './csv.mjs';
import { progressLine, reportOf } from './report.mjs';

/** What stops a load as a whole before anything is written. */
export class CannotLoad extends Error {}

class UsageProblem extends Error {}

/** The lines of a usage text that all loaders share. */
export const sharedUsage = (source) => `  --api URL       address of NetOS (default http://localhost:8000)
  --source NAME   the system the identifiers come from (default ${source})
  --dry-run       say what would be done, write nothing
  --role NAME     development identity: the role (x-user-role)
  --email ADDR    development identity: the person (x-user-email)
  --help          this text`;

export const exitCodes = `Exit code: 0 all is as the files say, 1 some rows were refused, 2 wrong usage or unreadable files, 3 NetOS did not answer
or refused as a whole.`;

/**
 * Runs a loader with the arguments of this process.
 * @param script its name
 * @param needs what its one argument is: 'folder' or 'file'
 * @param source what --source is without a wish
 * @param read path → what stands in the files
 * @param load `({ api, files, source, dryRun, progress })` → what `reportOf` takes
 */
export async function runLoader({ script, usage, needs, source, read, load }) {
  try {
    process.exitCode = await main({ usage, needs, source, read, load });
  } catch (error) {
    const [code, message] = failure(error, script);
    process.stderr.write(`${message}\n`);
    process.exitCode = code;
  }
}

async function main({ usage, needs, source: usualSource, read, load }) {
  const { help, path, api: address, source, 'dry-run': dryRun, role, email } = readArguments(needs, usualSource);
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  const files = read(path);
  const api = new Api(address, { role, email });
  const began = performance.now();
  const line = progressLine(process.stderr);
  try {
    const result = await load({ api, files, source, dryRun, progress: line.show });
    line.clear();
    const seconds = (performance.now() - began) / 1000;
    const { text, refused } = reportOf(result, { dryRun, address: api.address, seconds, requests: api.requests });
    process.stdout.write(text);
    return refused > 0 ? 1 : 0;
  } finally {
    line.clear();
  }
}

function readArguments(needs, source) {
  const options = {
    api: { type: 'string', default: 'http://localhost:8000' },
    source: { type: 'string', default: source },
    'dry-run': { type: 'boolean', default: false },
    role: { type: 'string' },
    email: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  };
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageProblem(error.message);
  }
  const { values, positionals } = parsed;
  if (values.help) return values;
  if (positionals.length !== 1) throw new UsageProblem(`One ${needs} is needed, ${positionals.length} are given.`);
  if (!/^https?:$/.test(URL.canParse(values.api) ? new URL(values.api).protocol : '')) {
    throw new UsageProblem(`--api takes an address such as http://localhost:8000, not '${values.api}'.`);
  }
  if (!/^[^:,]{1,100}$/.test(values.source))
    throw new UsageProblem('--source takes 1 to 100 characters without colon and comma.');
  return { ...values, path: positionals[0] };
}

function failure(error, script) {
  if (error instanceof UsageProblem) return [2, `${error.message}\nSee ${script} --help.`];
  if (error instanceof FileProblem) return [2, error.message];
  if (error instanceof CannotLoad || error instanceof NoAnswer) return [3, error.message];
  if (error instanceof ApiProblem)
    return [3, `${error.request}: ${error.reason}, trace id ${error.body.trace_id ?? 'none'}`];
  throw error;
}

/** Says at once what the caller may not do, instead of failing half way; gives what they may. */
export async function rightsOf(api, needed) {
  const me = await api.get('/me');
  const missing = needed.filter((permission) => !me.permissions.includes(permission));
  if (missing.length > 0) throw new CannotLoad(`${me.email} (${me.role}) lacks ${missing.join(', ')}.`);
  return new Set(me.permissions);
}
