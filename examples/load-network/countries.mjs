// English names of countries as ISO 3166-1 alpha-2 codes, from the names Node itself knows.

const otherNames = {
  bosnia: 'BA',
  burma: 'MM',
  'cape verde': 'CV',
  'czech republic': 'CZ',
  'democratic republic of the congo': 'CD',
  'east timor': 'TL',
  holland: 'NL',
  'ivory coast': 'CI',
  'korea, republic of': 'KR',
  macau: 'MO',
  macedonia: 'MK',
  'moldova, republic of': 'MD',
  palestine: 'PS',
  'republic of ireland': 'IE',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  'slovak republic': 'SK',
  swaziland: 'SZ',
  'the netherlands': 'NL',
  turkey: 'TR',
  uk: 'GB',
  'united states of america': 'US',
  usa: 'US',
  'viet nam': 'VN',
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function knownNames() {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = new Map();
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      // Codes out of use have names too: Intl.Locale turns them into those of today (UK → GB, FX → FR).
      const name = names.of(code);
      if (name && new Intl.Locale(`und-${code}`).region === code) codes.set(plain(name), code);
    }
  }
  for (const [name, code] of Object.entries(otherNames)) codes.set(name, code);
  return codes;
}

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, 'and')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

let codes;

/** The code of a country named in English or given as its code; undefined when it is not known. */
export function countryCode(name) {
  codes ??= knownNames();
  const code = name.toUpperCase();
  return codes.get(plain(name)) ?? ([...codes.values()].includes(code) ? code : undefined);
}
