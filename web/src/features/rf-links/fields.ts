import { enumValues } from '@/shared/enums';
import type { FieldSpec } from '@/ui';
import { loadCustomers, loadSites, loadSystems } from './api';
import { RENEWAL_WINDOW_DAYS, STATUSES } from './values';

const MONEY = 'financials_edit';

/** Every field of an RF link one may change; its name is written for it. */
export const rfLinkFields: readonly FieldSpec[] = [
  { name: 'a_asset_id', label: 'A site', kind: 'reference', load: loadSites, labelField: 'a_name', required: true },
  { name: 'a_rf_node_id', label: 'A node', kind: 'reference', labelField: 'a_rf_node_name' },
  { name: 'z_asset_id', label: 'Z site', kind: 'reference', load: loadSites, labelField: 'z_name', required: true },
  {
    name: 'z_customer_id',
    label: 'Z customer',
    kind: 'reference',
    load: loadCustomers,
    labelField: 'z_name',
    required: true,
  },
  {
    name: 'rf_system_id',
    label: 'RF system',
    kind: 'reference',
    load: loadSystems,
    labelField: 'rf_system_name',
    required: true,
  },
  { name: 'frequency_mhz', label: 'Frequency', kind: 'number', unit: 'MHz' },
  { name: 'channel_width_mhz', label: 'Channel width', kind: 'number', unit: 'MHz' },
  { name: 'capacity_mbps', label: 'Capacity', kind: 'bandwidth' },
  { name: 'capex', label: 'CAPEX', kind: 'money', permission: MONEY },
  { name: 'fcc_call_sign', label: 'FCC call sign', kind: 'text' },
  {
    name: 'fcc_license_expires_on',
    label: 'License expires',
    kind: 'date',
    hint: `A renewal ${RENEWAL_WINDOW_DAYS} days before`,
  },
  { name: 'a_antenna_height_m', label: 'Height at A', kind: 'number', unit: 'm above ground' },
  { name: 'z_antenna_height_m', label: 'Height at Z', kind: 'number', unit: 'm above ground' },
  { name: 'a_azimuth_deg', label: 'Azimuth at A', kind: 'number', unit: '°' },
  { name: 'z_azimuth_deg', label: 'Azimuth at Z', kind: 'number', unit: '°' },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES), required: true },
  { name: 'in_service_on', label: 'In service on', kind: 'date' },
  { name: 'mrc', label: 'MRC', kind: 'money', permission: MONEY },
  { name: 'nrc', label: 'NRC', kind: 'money', permission: MONEY },
  { name: 'depreciation_months', label: 'Depreciation', kind: 'number', unit: 'months', required: true },
  { name: 'salvage_value', label: 'Salvage value', kind: 'money', permission: MONEY },
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];

export const rfLinkField = (name: string): FieldSpec =>
  rfLinkFields.find((field) => field.name === name) ?? { name, label: name, kind: 'text' };

const BULK = [
  'status',
  'capacity_mbps',
  'channel_width_mhz',
  'frequency_mhz',
  'fcc_license_expires_on',
  'in_service_on',
  'depreciation_months',
  'capex',
  'mrc',
  'nrc',
  'salvage_value',
  'notes',
];

export const bulkRfLinkFields = BULK.map(rfLinkField);
