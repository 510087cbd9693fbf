#!/usr/bin/env node
// Loads a published network (endpoints.csv and circuits.csv of one folder) into NetOS through its public API.
import { exitCodes, runLoader, sharedUsage } from './common/command.mjs';
import { loadNetwork, readNetwork } from './load-network/load.mjs';

const source = 'topology-zoo';

const usage = `load-network.mjs DIR [OPTIONS]

Loads DIR/endpoints.csv and DIR/circuits.csv into NetOS: carrier and service types are found or made, endpoints and
circuits recognised by their external ids, so that a second run changes nothing and a changed file changes what differs.

${sharedUsage(source)}

endpoints.csv   needs endpoint_id, name, latitude, longitude, country; takes internal, type, note
circuits.csv    needs circuit_id, carrier, a_endpoint_id, z_endpoint_id, bandwidth_mbps;
                takes link_label, link_type, link_status, link_note

The files decide about a place's name, position and country and about a circuit's carrier, ends and bandwidth. Everything
else, names made up here among it, is given when a record is made and then left to the people who work with it. An empty
cell changes nothing, what left the files stays in NetOS, and what was deleted in NetOS stays deleted.

${exitCodes}
`;

await runLoader({ script: 'load-network.mjs', usage, needs: 'folder', source, read: readNetwork, load: loadNetwork });
