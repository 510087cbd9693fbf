import { placeFields } from '@/resource/form';
import { enumValues } from '@/shared/enums';
import type { FieldSpec } from '@/ui';
import { KINDS, STATUSES } from './values';

/** Every field of a customer one may change: inline, in bulk, in the form. */
export const customerFields: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', kind: 'text', required: true },
  { name: 'kind', label: 'Kind', kind: 'enum', options: KINDS, required: true },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES), required: true },
  { name: 'units', label: 'Units', kind: 'number', hint: 'Homes in a multi-family community' },
  { name: 'account_number', label: 'Account', kind: 'text', hint: 'Our number for it; unique' },
  { name: 'sonar_account_id', label: 'Sonar account', kind: 'text', hint: 'Where it is billed' },
  { name: 'contact_name', label: 'Contact', kind: 'text', hint: 'Whom to talk to' },
  { name: 'contact_phone', label: 'Phone', kind: 'text' },
  { name: 'contact_email', label: 'E-mail', kind: 'text' },
  ...placeFields,
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];

const named = (names: readonly string[]) => customerFields.filter(({ name }) => names.includes(name));

export const bulkCustomerFields = named(['kind', 'status', 'city', 'state', 'country', 'notes']);
