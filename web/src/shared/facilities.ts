/** What kinds of places there are. */
export const FACILITIES = [
  'data_center',
  'carrier_hotel',
  'pop',
  'tower',
  'rooftop',
  'office',
  'customer_premises',
  'aggregation_site',
  'other',
] as const;

/** What kinds of sites there are. */
export const SITE_KINDS = [
  'tower',
  'rooftop',
  'data_center',
  'colo',
  'pop',
  'carrier_hotel',
  'office',
  'aggregation_site',
] as const;
