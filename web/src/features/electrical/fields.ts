import { enumValues } from '@/shared/enums';
import type { FieldSpec } from '@/ui';
import { loadCustomers, loadSites } from './api';
import { PHASES, STATUSES } from './values';

const MONEY = 'financials_edit';

/** Every field of an electrical service one may change: inline, in bulk, in the form. */
export const serviceFields: readonly FieldSpec[] = [
  { name: 'utility', label: 'Utility', kind: 'text', required: true, hint: 'Who sells the power' },
  { name: 'account_number', label: 'Account', kind: 'text', hint: 'With the utility' },
  { name: 'meter_number', label: 'Meter', kind: 'text' },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES), required: true },
  {
    name: 'asset_id',
    label: 'Site',
    kind: 'reference',
    load: loadSites,
    labelField: 'place_name',
    hint: 'A site or a customer, not both',
  },
  { name: 'customer_id', label: 'Customer', kind: 'reference', load: loadCustomers, labelField: 'place_name' },
  { name: 'service_voltage', label: 'Voltage', kind: 'text', hint: 'As on the bill, such as 120/240 V' },
  { name: 'phase', label: 'Phase', kind: 'enum', options: enumValues(PHASES) },
  { name: 'amps', label: 'Breaker', kind: 'number', unit: 'A' },
  { name: 'rate_plan', label: 'Rate plan', kind: 'text', hint: 'As on the bill' },
  { name: 'currency', label: 'Currency', kind: 'text', required: true, hint: 'Three letters, such as USD' },
  { name: 'average_monthly_cost', label: 'Average cost', kind: 'money', permission: MONEY, unit: 'a month' },
  { name: 'average_monthly_kwh', label: 'Average use', kind: 'number', unit: 'kWh' },
  { name: 'monitoring_url', label: 'Monitoring', kind: 'text', hint: 'Where it is watched' },
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];

const named = (names: readonly string[]) => serviceFields.filter(({ name }) => names.includes(name));

export const bulkServiceFields = named([
  'utility',
  'status',
  'phase',
  'rate_plan',
  'currency',
  'average_monthly_cost',
  'average_monthly_kwh',
  'notes',
]);

export const billFields: readonly FieldSpec[] = [
  { name: 'period_start', label: 'First day', kind: 'date', required: true },
  { name: 'period_end', label: 'Last day', kind: 'date', required: true },
  { name: 'kwh', label: 'Use', kind: 'number', unit: 'kWh' },
  { name: 'cost', label: 'Cost', kind: 'money', permission: MONEY },
  { name: 'notes', label: 'Notes', kind: 'text', hint: 'Such as estimated reading' },
];
