import type { FieldSpec } from '@/ui';
import { ROLES, TYPES } from './values';

/** Every field of an RF system one may change. */
export const rfSystemFields: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', kind: 'text', required: true },
  { name: 'type', label: 'Type', kind: 'enum', options: TYPES, required: true },
  { name: 'role', label: 'Role', kind: 'enum', options: ROLES, required: true },
  { name: 'licensed', label: 'Needs an FCC license', kind: 'boolean' },
  { name: 'active', label: 'Offered for new links and nodes', kind: 'boolean' },
  { name: 'frequency_used', label: 'Frequency used', kind: 'text', hint: 'In words, such as CBRS / 5 GHz' },
  {
    name: 'default_frequency_mhz',
    label: 'Default frequency',
    kind: 'number',
    unit: 'MHz',
    hint: 'What a new link starts with; it also tells the band and its reach',
  },
  { name: 'capacity_mbps', label: 'Capacity', kind: 'bandwidth', hint: 'What a new link starts with' },
  {
    name: 'cost',
    label: 'Cost',
    kind: 'money',
    permission: 'financials_edit',
    hint: 'The CAPEX a new link starts with',
  },
  { name: 'currency', label: 'Currency', kind: 'text', required: true, hint: 'Three letters, such as USD' },
  { name: 'description', label: 'Description', kind: 'textarea' },
];

export const rfSystemField = (name: string): FieldSpec =>
  rfSystemFields.find((field) => field.name === name) ?? { name, label: name, kind: 'text' };

/** What the history also tells of. */
export const historyFields: readonly FieldSpec[] = [
  ...rfSystemFields,
  { name: 'compatible_base_ids', label: 'Compatible bases', kind: 'tags' },
];

export const bulkRfSystemFields = ['active', 'licensed', 'frequency_used', 'capacity_mbps', 'cost', 'description'].map(
  rfSystemField,
);
