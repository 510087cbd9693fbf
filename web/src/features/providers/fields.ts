import { enumValues } from '@/shared/enums';
import type { FieldSpec } from '@/ui';

export const PROVIDER_STATUSES = ['active', 'inactive'] as const;
export const CONTACT_ROLES = ['noc', 'escalation', 'account_manager', 'billing', 'other'] as const;

/** Every field of a provider one may change: inline, in bulk, in the form. */
export const providerFields: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', kind: 'text', required: true },
  { name: 'short_name', label: 'Short name', kind: 'text', hint: 'For narrow places' },
  { name: 'asn', label: 'AS number', kind: 'number' },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(PROVIDER_STATUSES), required: true },
  { name: 'noc_phone', label: 'NOC phone', kind: 'text' },
  { name: 'noc_email', label: 'NOC e-mail', kind: 'text' },
  { name: 'portal_url', label: 'Portal', kind: 'text', hint: 'Where tickets and bills are' },
  { name: 'support_url', label: 'Support', kind: 'text' },
  { name: 'website', label: 'Website', kind: 'text' },
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];

export const providerField = (name: string): FieldSpec =>
  providerFields.find((field) => field.name === name) ?? { name, label: name, kind: 'text' };

export const bulkProviderFields = ['status', 'support_url', 'notes'].map(providerField);

export const contactFields: readonly FieldSpec[] = [
  { name: 'role', label: 'Role', kind: 'enum', options: enumValues(CONTACT_ROLES), required: true },
  { name: 'name', label: 'Name', kind: 'text', required: true, hint: 'A person or a desk, such as NOC, 24/7' },
  { name: 'phone', label: 'Phone', kind: 'text' },
  { name: 'email', label: 'E-mail', kind: 'text' },
  { name: 'escalation_level', label: 'Escalation level', kind: 'number', hint: '1 is called first' },
];
