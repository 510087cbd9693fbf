import type { Endpoint, MergeOutcome } from './types';

/** An endpoint as the API answers it. */
export const testEndpoint = (changes: Partial<Endpoint> = {}): Endpoint => ({
  id: 'p1',
  version: 1,
  name: 'Boise Central Office',
  clli: null,
  address_line1: null,
  address_line2: null,
  city: null,
  state: null,
  postal_code: null,
  country: null,
  latitude: null,
  longitude: null,
  facility_type: null,
  infrastructure_asset_id: null,
  infrastructure_asset_name: null,
  customer_id: null,
  customer_name: null,
  demarc_suite: null,
  demarc_rack: null,
  demarc_panel: null,
  demarc_port: null,
  notes: null,
  circuit_count: 0,
  external_ids: [],
  ...changes,
});

export const testOutcome = (changes: Partial<MergeOutcome> = {}): MergeOutcome => ({
  id: null,
  survivor: { id: 'p1', name: 'Boise Central Office' },
  merged: [{ id: 'p2', name: 'Boise CO' }],
  circuits: [{ id: 'c1', circuit_id: 'L3/ETH/009812', end: 'a', from_id: 'p2', from_name: 'Boise CO', deleted: false }],
  filled: [{ field: 'clli', from_id: 'p2' }],
  external_ids: [],
  ...changes,
});
