export const KINDS = [
  'tower',
  'rooftop',
  'data_center',
  'colo',
  'pop',
  'carrier_hotel',
  'office',
  'aggregation_site',
] as const;
export const STATUSES = ['planned', 'active', 'decommissioning', 'retired'] as const;
