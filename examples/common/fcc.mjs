// How the licences of the FCC write structures, states and registrations.

const rooftops = new Set(['B', 'BANT', 'BMAST', 'BPOLE', 'BTWR', 'BPIPE']);
const ownCountries = new Set(['AS', 'GU', 'MP', 'PR', 'UM', 'VI']);

/** What stands on a building is a rooftop, everything else (masts, tanks, silos) serves as a tower. */
export const kindOf = (structureCode) => (rooftops.has(structureCode) ? 'rooftop' : 'tower');

/** Territories are states to the FCC and have a country code of their own. */
export const countryOf = (state) => (ownCountries.has(state) ? state : 'US');

/** An antenna structure registration has 7 digits; files also say N/A. */
export const registrationOf = (text) => (/^\d{7}$/.test(text) ? text : undefined);

/** A figure of a cell, undefined when it is empty or none. */
export const figureOf = (text) => (text && Number.isFinite(Number(text)) ? Number(text) : undefined);
