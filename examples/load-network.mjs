#!/usr/bin/env node
// Loads a published network (endpoints.csv and circuits.csv of one folder) into NetOS through its public API.
import { parseArgs } from 'node:util';
import { Api, ApiProblem, NoAnswer } from './load-network/api.mjs';
import { FileProblem } from './load-network/csv.mjs';
import { CannotLoad, loadNetwork, readNetwork } from './load-network/load.mjs';
import { progressLine, reportOf } from './load-network/report.mjs';

const usage = `load-network.mjs DIR [OPTIONS]

Loads DIR/endpoints.csv and DIR/circuits.csv into NetOS: carrier and service types are found or made, endpoints and
circuits recognised by their external ids, so that a second run changes nothing and a changed file changes what differs.

  --api URL       address of NetOS (default http://localhost:8000)
  --source NAME   the system the identifiers come from (default topology-zoo)
  --dry-run       say what would be done, write nothing
  --role NAME     development identity: the role (x-user-role)
  --email ADDR    development identity: the person (x-user-email)
  --help          this text

endpoints.csv   needs endpoint_id, name, latitude, longitude, country; takes internal, type, note
circuits.csv    needs circuit_id, carrier, a_endpoint_id, z_endpoint_id, bandwidth_mbps;
                takes link_label, link_type, link_status, link_note

The files decide about a place's name, position and country and about a circuit's carrier, ends and bandwidth. Everything
else, names made up here among it, is given when a record is made and then left to the people who work with it. An empty
cell changes nothing, what left the files stays in NetOS, and what was deleted in NetOS stays deleted.

Exit code: 0 all is as the files say, 1 some rows were refused, 2 wrong usage or unreadable files, 3 NetOS did not answer
or refused as a whole.
`;

const options = {
  api: { type: 'string', default: 'http://localhost:8000' },
  source: { type: 'string', default: 'topology-zoo' },
  'dry-run': { type: 'boolean', default: false },
  role: { type: 'string' },
  email: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
};

class UsageProblem extends Error {}

function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageProblem(error.message);
  }
  const { values, positionals } = parsed;
  if (values.help) return values;
  if (positionals.length !== 1) throw new UsageProblem(`One folder is needed, ${positionals.length} are given.`);
  if (!/^https?:$/.test(URL.canParse(values.api) ? new URL(values.api).protocol : '')) {
    throw new UsageProblem(`--api takes an address such as http://localhost:8000, not '${values.api}'.`);
  }
  if (!/^[^:,]{1,100}$/.test(values.source))
    throw new UsageProblem('--source takes 1 to 100 characters without colon and comma.');
  return { ...values, folder: positionals[0] };
}

async function main() {
  const { help, folder, api: address, source, 'dry-run': dryRun, role, email } = readArguments();
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  const network = readNetwork(folder);
  const api = new Api(address, { role, email });
  const began = performance.now();
  const line = progressLine(process.stderr);
  try {
    const result = await loadNetwork({ api, network, source, dryRun, progress: line.show });
    line.clear();
    const seconds = (performance.now() - began) / 1000;
    const { text, refused } = reportOf(result, {
      network,
      dryRun,
      address: api.address,
      seconds,
      requests: api.requests,
    });
    process.stdout.write(text);
    return refused > 0 ? 1 : 0;
  } finally {
    line.clear();
  }
}

function failure(error) {
  if (error instanceof UsageProblem) return [2, `${error.message}\nSee load-network.mjs --help.`];
  if (error instanceof FileProblem) return [2, error.message];
  if (error instanceof CannotLoad || error instanceof NoAnswer) return [3, error.message];
  if (error instanceof ApiProblem)
    return [3, `${error.request}: ${error.reason}, trace id ${error.body.trace_id ?? 'none'}`];
  throw error;
}

try {
  process.exitCode = await main();
} catch (error) {
  const [code, message] = failure(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
