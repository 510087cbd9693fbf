import { enumValues } from '@/shared/enums';
import type { FieldSpec } from '@/ui';
import { CATEGORIES } from './values';

/** Every field of a service type one may change. */
export const serviceTypeFields: readonly FieldSpec[] = [
  { name: 'code', label: 'Code', kind: 'text', required: true, hint: 'Short, as lists show it, such as EPL' },
  { name: 'name', label: 'Name', kind: 'text', required: true },
  { name: 'category', label: 'Category', kind: 'enum', options: enumValues(CATEGORIES), required: true },
  {
    name: 'default_sla_availability',
    label: 'Default SLA availability',
    kind: 'number',
    unit: '%',
    hint: 'Where the contract says nothing else',
  },
  { name: 'active', label: 'Offered for new circuits', kind: 'boolean' },
  { name: 'description', label: 'Description', kind: 'textarea' },
];

const BULK = ['category', 'default_sla_availability', 'active', 'description'];

export const bulkServiceTypeFields = serviceTypeFields.filter(({ name }) => BULK.includes(name));
