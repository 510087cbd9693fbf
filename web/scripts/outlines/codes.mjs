// What the sources call a place, and what the post and ISO 3166 call it.

/** US states and territories by FIPS code, as us-atlas numbers them. */
export const STATE_OF_FIPS = {
  '01': 'AL',
  '02': 'AK',
  '04': 'AZ',
  '05': 'AR',
  '06': 'CA',
  '08': 'CO',
  '09': 'CT',
  10: 'DE',
  11: 'DC',
  12: 'FL',
  13: 'GA',
  15: 'HI',
  16: 'ID',
  17: 'IL',
  18: 'IN',
  19: 'IA',
  20: 'KS',
  21: 'KY',
  22: 'LA',
  23: 'ME',
  24: 'MD',
  25: 'MA',
  26: 'MI',
  27: 'MN',
  28: 'MS',
  29: 'MO',
  30: 'MT',
  31: 'NE',
  32: 'NV',
  33: 'NH',
  34: 'NJ',
  35: 'NM',
  36: 'NY',
  37: 'NC',
  38: 'ND',
  39: 'OH',
  40: 'OK',
  41: 'OR',
  42: 'PA',
  44: 'RI',
  45: 'SC',
  46: 'SD',
  47: 'TN',
  48: 'TX',
  49: 'UT',
  50: 'VT',
  51: 'VA',
  53: 'WA',
  54: 'WV',
  55: 'WI',
  56: 'WY',
  60: 'AS',
  66: 'GU',
  69: 'MP',
  72: 'PR',
  78: 'VI',
};

export const OTHER_NAMES = {
  state: {
    DC: ['Washington DC', 'Washington, DC', 'Washington, D.C.', 'D.C.'],
    MP: ['Northern Mariana Islands'],
    VI: ['US Virgin Islands', 'U.S. Virgin Islands', 'Virgin Islands'],
  },
  country: {
    CD: ['Democratic Republic of the Congo'],
    CG: ['Republic of the Congo'],
    CI: ['Ivory Coast'],
    CZ: ['Czech Republic'],
    GB: ['UK', 'U.K.', 'Great Britain'],
    HK: ['Hong Kong'],
    KR: ['Korea', 'Republic of Korea'],
    MM: ['Myanmar', 'Burma'],
    MO: ['Macao', 'Macau'],
    NL: ['Holland'],
    TR: ['Turkey'],
    US: ['USA', 'U.S.', 'U.S.A.', 'United States of America'],
  },
};

/** Territories whose addresses are written with the country US as often as with their own code. */
export const US_TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'UM', 'VI'];

/** What the source draws without a code: the country of ISO 3166 it counts to, or a code in use. */
export const COUNTRY_OF_NAME = {
  'Ashmore and Cartier Is.': 'AU',
  'Indian Ocean Ter.': 'AU',
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
};

/** Parts that have a code of their own but are drawn with a country: its polygons within west, south, east, north. */
export const PARTS = [
  { code: 'BQ', of: 'NL', within: [-69, 11.5, -62, 18] },
  { code: 'CC', of: 'AU', within: [96, -13, 97.5, -11] },
  { code: 'CX', of: 'AU', within: [105, -11, 106.5, -10] },
  { code: 'GF', of: 'FR', within: [-55, 1.5, -51, 6.5] },
  { code: 'GP', of: 'FR', within: [-62.2, 15.5, -60.7, 16.8] },
  { code: 'MQ', of: 'FR', within: [-61.6, 14.2, -60.5, 15.1] },
  { code: 'RE', of: 'FR', within: [55, -21.6, 56.2, -20.6] },
  { code: 'SJ', of: 'NO', within: [-10, 70.5, 36, 81.5] },
  { code: 'YT', of: 'FR', within: [44.8, -13.2, 45.5, -12.4] },
];

/** Drawn with one country, claimed by another, as ISO 3166 has it: right for both. */
export const SHARED = [{ code: 'UA', of: 'RU', within: [32.4, 44.3, 36.7, 46.3] }];

/** Codes Unicode has a name for that ISO 3166-1 does not list; XK (Kosovo) stays, as carriers write it. */
export const NOT_COUNTRIES = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];
