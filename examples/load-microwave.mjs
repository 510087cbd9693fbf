#!/usr/bin/env node
// Loads licensed microwave paths (rf_links.csv and rf_licences.csv of one folder) into NetOS through its public API.
import { exitCodes, runLoader, sharedUsage } from './common/command.mjs';
import { loadMicrowave, readMicrowave } from './load-microwave/load.mjs';

const source = 'fcc-uls';

const usage = `load-microwave.mjs DIR [OPTIONS]

Loads DIR/rf_links.csv, one licensed direction a row, and DIR/rf_licences.csv into NetOS as RF links, recognised by their
external ids, so that a second run changes nothing and a changed file changes what differs. A direction and the one back,
of one licensee in one band, are one link; a direction alone is a link too. Run it after load-towers.mjs: an end within 30 m
of a site of NetOS stands at that site and adds its identifier there, other ends become sites of their own. Each band gets an
RF system where the catalog lacks it. NetOS names and numbers the links.

${sharedUsage(source)}

rf_links.csv      needs link_id, call_sign, licensee, licence_status, tx_latitude, tx_longitude, rx_latitude, rx_longitude,
                  frequency_mhz; takes the names, addresses, heights, antennas and rates of the licence as well
rf_licences.csv   needs call_sign, expiry_date; takes radio_service

The files decide about a link's ends, frequency, channel width, rate, call sign, expiry, antenna heights and azimuths.
Everything else is given when a record is made and then left to the people who work with it, the sites among it. An empty
cell changes nothing, what left the files stays in NetOS, and what was deleted in NetOS stays deleted.

At the end the licensed azimuths are compared with the bearings NetOS works out; those more than 2 degrees off are listed
with the reason.

${exitCodes}
`;

await runLoader({
  script: 'load-microwave.mjs',
  usage,
  needs: 'folder',
  source,
  read: readMicrowave,
  load: loadMicrowave,
});
