#!/usr/bin/env node
// Loads antenna sites (one CSV file) into NetOS through its public API.
import { exitCodes, runLoader, sharedUsage } from './common/command.mjs';
import { loadTowers, readTowers } from './load-towers/load.mjs';

const source = 'fcc-uls';

const usage = `load-towers.mjs FILE [OPTIONS]

Loads the antenna sites of FILE into NetOS as infrastructure, recognised by their external ids, so that a second run
changes nothing and a changed file changes what differs.

${sharedUsage(source)}

FILE    needs site_id, call_sign, structure_type, latitude, longitude, site_name; takes licensee, asr_number,
        structure_description, overall_height_m, ground_elevation_m, address, city, county, state

The file decides about a site's name, position, address, registration, height and ground elevation. Everything else is given
when a record is made and then left to the people who work with it: the kind (B, BANT, BMAST, BPOLE, BTWR, BPIPE stand on a
building: rooftop; all others: tower), the country, notes, and a name made up here. An empty cell changes nothing, what left
the file stays in NetOS, and what was deleted in NetOS stays deleted.

${exitCodes}
`;

await runLoader({ script: 'load-towers.mjs', usage, needs: 'file', source, read: readTowers, load: loadTowers });
