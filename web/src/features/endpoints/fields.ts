import { placeFields } from '@/resource/form';
import { enumValues } from '@/shared/enums';
import type { FieldSpec } from '@/ui';
import { loadCustomers, loadSites } from './api';
import { FACILITIES } from '@/shared/facilities';

/** Every field of an endpoint one may change: inline and in bulk. */
export const endpointFields: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', kind: 'text', required: true },
  { name: 'clli', label: 'CLLI', kind: 'text', hint: '8 or 11 letters and digits' },
  { name: 'facility_type', label: 'Kind of place', kind: 'enum', options: enumValues(FACILITIES) },
  {
    name: 'infrastructure_asset_id',
    label: 'Inside site',
    kind: 'reference',
    load: loadSites,
    labelField: 'infrastructure_asset_name',
  },
  { name: 'customer_id', label: 'At customer', kind: 'reference', load: loadCustomers, labelField: 'customer_name' },
  ...placeFields,
  { name: 'demarc_suite', label: 'Suite', kind: 'text' },
  { name: 'demarc_rack', label: 'Rack', kind: 'text' },
  { name: 'demarc_panel', label: 'Panel', kind: 'text' },
  { name: 'demarc_port', label: 'Port', kind: 'text' },
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];

const named = (names: readonly string[]) => endpointFields.filter(({ name }) => names.includes(name));

export const bulkEndpointFields = named([
  'facility_type',
  'infrastructure_asset_id',
  'customer_id',
  'city',
  'state',
  'country',
  'notes',
]);
