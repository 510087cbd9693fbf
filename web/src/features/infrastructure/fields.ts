import { placeFields } from '@/resource/form';
import { enumValues } from '@/shared/enums';
import { SITE_KINDS } from '@/shared/facilities';
import type { FieldSpec } from '@/ui';
import { loadBases, loadCarriers } from './api';
import { STATUSES } from './values';

const MONEY = 'financials_edit';

/** Every field of a site one may change: inline, in bulk, in the form. */
export const siteFields: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', kind: 'text', required: true },
  { name: 'code', label: 'Code', kind: 'text', hint: 'Our short name; unique' },
  { name: 'kind', label: 'Kind', kind: 'enum', options: enumValues(SITE_KINDS), required: true },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES), required: true },
  ...placeFields,
  { name: 'landlord', label: 'Landlord', kind: 'text' },
  {
    name: 'carrier_id',
    label: 'Carrier',
    kind: 'reference',
    load: loadCarriers,
    labelField: 'carrier_name',
    hint: 'Where the landlord is one',
  },
  { name: 'asr_number', label: 'ASR number', kind: 'text', hint: '7 digits, of the FCC' },
  { name: 'height_m', label: 'Height', kind: 'number', unit: 'm', hint: 'Of the structure above ground' },
  { name: 'ground_elevation_m', label: 'Ground elevation', kind: 'number', unit: 'm', hint: 'Above sea level' },
  { name: 'currency', label: 'Currency', kind: 'text', required: true, hint: 'Three letters, such as USD' },
  { name: 'mrc', label: 'Rent', kind: 'money', permission: MONEY, hint: 'A month' },
  { name: 'nrc', label: 'NRC', kind: 'money', permission: MONEY, hint: 'Once' },
  { name: 'power_kw_committed', label: 'Committed power', kind: 'number', unit: 'kW' },
  { name: 'rack_units_committed', label: 'Committed space', kind: 'number', unit: 'RU' },
  { name: 'access_notes', label: 'Access', kind: 'textarea', hint: 'How to get in' },
  { name: 'contacts', label: 'Contacts', kind: 'text' },
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];

export const siteField = (name: string): FieldSpec =>
  siteFields.find((field) => field.name === name) ?? { name, label: name, kind: 'text' };

export const bulkSiteFields = [
  'kind',
  'status',
  'city',
  'state',
  'country',
  'landlord',
  'carrier_id',
  'mrc',
  'nrc',
  'power_kw_committed',
  'rack_units_committed',
  'access_notes',
  'notes',
].map(siteField);

export const contactFields: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', kind: 'text', required: true, hint: 'A person or a desk' },
  { name: 'role', label: 'Called for', kind: 'text', hint: 'Such as key holder' },
  { name: 'phone', label: 'Phone', kind: 'text' },
  { name: 'email', label: 'E-mail', kind: 'text' },
];

/** Every field of a node one may change; it stays on its site. */
export const nodeFields: readonly FieldSpec[] = [
  {
    name: 'rf_system_id',
    label: 'System',
    kind: 'reference',
    load: loadBases,
    labelField: 'rf_system_name',
    required: true,
    hint: 'An active PtMP base',
  },
  { name: 'name', label: 'Name', kind: 'text', hint: 'Empty: the site and the system' },
  { name: 'sector_azimuth_deg', label: 'Azimuth', kind: 'number', unit: '°', hint: 'From true north, 0 to 359.99' },
  { name: 'beamwidth_deg', label: 'Beam width', kind: 'number', unit: '°', hint: 'Empty or 360: all around' },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES), required: true },
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];
