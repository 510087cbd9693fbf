import { enumValues } from '@/shared/enums';
import type { FieldSpec } from '@/ui';
import { loadCarriers, loadEndpoints, loadServiceTypes } from './api';
import { PROTECTIONS, PURPOSES, STATUSES } from './values';

const MONEY = 'financials_edit';

/** Every field of a circuit one may change: inline, in bulk, in forms. Status has its own moves. */
export const circuitFields: readonly FieldSpec[] = [
  { name: 'circuit_id', label: 'Circuit ID', kind: 'text', required: true },
  { name: 'name', label: 'Name', kind: 'text' },
  {
    name: 'carrier_id',
    label: 'Carrier',
    kind: 'reference',
    load: loadCarriers,
    labelField: 'carrier_name',
    required: true,
  },
  {
    name: 'service_type_id',
    label: 'Type',
    kind: 'reference',
    load: loadServiceTypes,
    labelField: 'service_type_name',
    required: true,
  },
  { name: 'purpose', label: 'Purpose', kind: 'enum', options: enumValues(PURPOSES) },
  { name: 'bandwidth_mbps', label: 'Bandwidth', kind: 'bandwidth' },
  { name: 'handoff', label: 'Handoff', kind: 'text' },
  { name: 'a_endpoint_id', label: 'A end', kind: 'reference', load: loadEndpoints, labelField: 'a_endpoint_name' },
  { name: 'z_endpoint_id', label: 'Z end', kind: 'reference', load: loadEndpoints, labelField: 'z_endpoint_name' },
  { name: 'protection', label: 'Protection', kind: 'enum', options: enumValues(PROTECTIONS) },
  { name: 'diversity_group', label: 'Diversity group', kind: 'text' },
  { name: 'vlan', label: 'VLAN', kind: 'text' },
  { name: 'ban', label: 'BAN', kind: 'text' },
  { name: 'po_number', label: 'PO number', kind: 'text', permission: MONEY },
  { name: 'gl_code', label: 'GL code', kind: 'text', permission: MONEY },
  { name: 'mrc', label: 'Own MRC', kind: 'money', permission: MONEY },
  { name: 'nrc', label: 'NRC', kind: 'money', permission: MONEY },
  { name: 'currency', label: 'Currency', kind: 'text', required: true, hint: 'Three letters, such as USD' },
  { name: 'order_date', label: 'Order date', kind: 'date' },
  { name: 'install_date', label: 'Install date', kind: 'date' },
  { name: 'disconnect_date', label: 'Disconnect date', kind: 'date' },
  { name: 'billing_stop_on', label: 'Billing stops', kind: 'date' },
  { name: 'at_risk', label: 'At risk', kind: 'boolean' },
  { name: 'at_risk_reason', label: 'Why at risk', kind: 'text' },
  { name: 'monitoring_url', label: 'Monitoring URL', kind: 'text' },
  { name: 'tags', label: 'Tags', kind: 'tags' },
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];

export const circuitField = (name: string): FieldSpec =>
  circuitFields.find((field) => field.name === name) ?? { name, label: name, kind: 'text' };

/** Also what one does not edit, yet finds in the history. */
export const historyFields: readonly FieldSpec[] = [
  ...circuitFields,
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
];

const BULK = [
  'carrier_id',
  'service_type_id',
  'purpose',
  'bandwidth_mbps',
  'handoff',
  'protection',
  'diversity_group',
  'ban',
  'po_number',
  'gl_code',
  'mrc',
  'nrc',
  'install_date',
  'at_risk',
  'at_risk_reason',
  'tags',
  'notes',
];

export const bulkCircuitFields = BULK.map(circuitField);
