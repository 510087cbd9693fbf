/** The families the API knows. */
export const CATEGORIES = [
  'wavelength',
  'ethernet',
  'internet',
  'dark_fiber',
  'cross_connect',
  'colocation',
  'wireless',
  'voice',
  'other',
] as const;
