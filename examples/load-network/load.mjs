// One network folder into NetOS: carriers and service types first, then the places, then the circuits between them.
import { basename, join, resolve } from 'node:path';
import { readTable } from './csv.mjs';
import { circuitColumns, circuitsOf, endpointColumns, placesOf, serviceTypes } from './network.mjs';
import { findOrCreate, sync, tally } from './sync.mjs';

/** What stops the load as a whole before anything is written. */
export class CannotLoad extends Error {}

/** Reads the two files; throws a FileProblem when they are not what they should be. */
export function readNetwork(folder) {
  return {
    name: basename(resolve(folder)),
    endpoints: readTable(join(folder, 'endpoints.csv'), endpointColumns),
    circuits: readTable(join(folder, 'circuits.csv'), circuitColumns),
  };
}

/**
 * @param network of readNetwork
 * @param progress called as `(what, done, total)`
 * @returns per kind of record its tally, and `notes` about what was kept although it is incomplete
 */
export async function loadNetwork({ api, network, source, dryRun = false, progress = () => {} }) {
  const rights = await rightsOf(api, dryRun);
  const places = placesOf(network.endpoints);
  const placesNow = await synced('endpoints', places);
  const names = new Map(places.wanted.map(({ key, always, once }) => [key, always.name ?? once.name]));
  const circuits = circuitsOf(network.circuits, network.name, (key) =>
    placesNow.ids.has(key) ? names.get(key) : undefined,
  );

  const carriers = await catalog('carriers', 'name', unique(circuits.wanted, 'carrier'), () => ({}));
  const types = await catalog(
    'service-types',
    'code',
    unique(circuits.wanted, 'serviceType'),
    (code) => serviceTypes[code],
  );
  for (const circuit of circuits.wanted) {
    const [a, z] = circuit.ends.map((key) => placesNow.ids.get(key));
    circuit.always = {
      ...circuit.always,
      carrier_id: carriers.ids.get(circuit.carrier),
      a_endpoint_id: a,
      z_endpoint_id: z,
    };
    circuit.once.service_type_id = types.ids.get(circuit.serviceType);
  }
  const circuitsNow = await synced('circuits', circuits);
  return {
    carriers: carriers.counts,
    'service types': types.counts,
    endpoints: placesNow.counts,
    circuits: circuitsNow.counts,
    notes: places.notes,
  };

  async function synced(resource, { wanted, refused }) {
    let done = 0;
    const step = () => progress(resource, ++done, wanted.length);
    const deletedToo = rights.has(`${resource}_edit`);
    const result = await sync({ api, resource, source, wanted, deletedToo, dryRun, step });
    result.counts.refused = [...refused, ...result.counts.refused].sort((one, other) => one.line - other.line);
    return result;
  }

  async function catalog(resource, field, values, fieldsOf) {
    const counts = tally();
    const ids = new Map();
    for (const value of values) {
      const { id, outcome } = await findOrCreate({ api, resource, field, value, fields: fieldsOf(value), dryRun });
      ids.set(value, id);
      counts[outcome]++;
    }
    return { counts, ids };
  }
}

/** Says at once what the caller may not do, instead of failing half way. */
async function rightsOf(api, dryRun) {
  const me = await api.get('/me');
  const kinds = ['circuits', 'endpoints', 'carriers', 'catalog'];
  const needed = kinds.map(
    (kind) => `${kind}_${dryRun || kind === 'carriers' || kind === 'catalog' ? 'view' : 'edit'}`,
  );
  const missing = needed.filter((permission) => !me.permissions.includes(permission));
  if (missing.length > 0) throw new CannotLoad(`${me.email} (${me.role}) lacks ${missing.join(', ')}.`);
  return new Set(me.permissions);
}

const unique = (records, member) => [...new Set(records.map((record) => record[member]))];
