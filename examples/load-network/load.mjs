// One network folder into NetOS: carriers and service types first, then the places, then the circuits between them.
import { basename, join, resolve } from 'node:path';
import { rightsOf } from '../common/command.mjs';
import { readTable } from '../common/csv.mjs';
import { catalog, sync } from '../common/sync.mjs';
import { circuitColumns, circuitsOf, endpointColumns, placesOf, serviceTypes } from './network.mjs';

/** Reads the two files; throws a FileProblem when they are not what they should be. */
export function readNetwork(folder) {
  return {
    name: basename(resolve(folder)),
    endpoints: readTable(join(folder, 'endpoints.csv'), endpointColumns),
    circuits: readTable(join(folder, 'circuits.csv'), circuitColumns),
  };
}

/**
 * @param files of readNetwork
 * @param progress called as `(what, done, total)`
 * @returns what the report takes: per kind of record its tally, and what was kept although it is incomplete
 */
export async function loadNetwork({ api, files: network, source, dryRun = false, progress = () => {} }) {
  const write = dryRun ? 'view' : 'edit';
  const rights = await rightsOf(api, [`circuits_${write}`, `endpoints_${write}`, 'carriers_view', 'catalog_view']);
  const places = placesOf(network.endpoints);
  const placesNow = await synced('endpoints', places);
  const names = new Map(places.wanted.map(({ key, always, once }) => [key, always.name ?? once.name]));
  const circuits = circuitsOf(network.circuits, network.name, (key) =>
    placesNow.ids.has(key) ? names.get(key) : undefined,
  );

  const carriers = await catalog({
    api,
    resource: 'carriers',
    field: 'name',
    values: unique(circuits.wanted, 'carrier'),
    dryRun,
  });
  const types = await catalog({
    api,
    resource: 'service-types',
    field: 'code',
    values: unique(circuits.wanted, 'serviceType'),
    fieldsOf: (code) => serviceTypes[code],
    dryRun,
  });
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
    title: network.name,
    kinds: {
      carriers: carriers.counts,
      'service types': types.counts,
      endpoints: placesNow.counts,
      circuits: circuitsNow.counts,
    },
    kept: keptLines(places.notes),
  };

  async function synced(resource, { wanted, refused }) {
    let done = 0;
    const step = () => progress(resource, ++done, wanted.length);
    const deletedToo = rights.has(`${resource}_edit`);
    return sync({ api, resource, source, wanted, refused, deletedToo, dryRun, step });
  }
}

function keptLines({ nameless, repeated, withoutPosition, unknownCountries }) {
  const places = (count) => `${count} ${count === 1 ? 'place' : 'places'}`;
  return [
    nameless > 0 && `${places(nameless)} without a name, named after the identifier`,
    repeated > 0 && `${places(repeated)} with a name that stands there more than once, told apart by the identifier`,
    withoutPosition > 0 && `${places(withoutPosition)} without coordinates, on lists but not on the map`,
    unknownCountries.size > 0 && `places whose country is not known by this name: ${[...unknownCountries].join(', ')}`,
  ].filter(Boolean);
}

const unique = (records, member) => [...new Set(records.map((record) => record[member]))];
