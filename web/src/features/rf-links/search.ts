import { z } from 'zod';
import { enumValues } from '@/shared/enums';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { CLASSIFICATIONS, LICENSE_STATUSES, STATUSES, TYPES } from './values';

const MONEY = 'financials_view';

export const rfLinkFilters: readonly FilterField[] = [
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  {
    name: 'license_status',
    label: 'License',
    kind: 'enum',
    options: enumValues(LICENSE_STATUSES),
  },
  { name: 'too_long', label: 'Too long', kind: 'boolean' },
  { name: 'system_active', label: 'In the catalog', kind: 'boolean' },
  { name: 'rf_system_id', label: 'System', kind: 'reference' },
  { name: 'type', label: 'Type', kind: 'enum', options: TYPES.map((value) => ({ value, label: value })) },
  { name: 'classification', label: 'Classification', kind: 'enum', options: enumValues(CLASSIFICATIONS) },
  { name: 'band', label: 'Band', kind: 'tags' },
  { name: 'licensed', label: 'Licensed system', kind: 'boolean' },
  { name: 'a_asset_id', label: 'A site', kind: 'reference' },
  { name: 'z_asset_id', label: 'Z site', kind: 'reference' },
  { name: 'z_customer_id', label: 'Z customer', kind: 'reference' },
  { name: 'a_rf_node_id', label: 'Node', kind: 'reference' },
  { name: 'capacity_mbps', label: 'Capacity', kind: 'number', unit: 'bandwidth' },
  { name: 'distance_km', label: 'Distance', kind: 'number', unit: 'km' },
  { name: 'frequency_mhz', label: 'Frequency', kind: 'number', unit: 'MHz' },
  { name: 'fcc_license_expires_on', label: 'License expires', kind: 'date' },
  { name: 'in_service_on', label: 'In service', kind: 'date' },
  { name: 'fcc_call_sign', label: 'Call sign', kind: 'text' },
  { name: 'mrc', label: 'MRC', kind: 'number', unit: 'money', permission: MONEY },
  { name: 'capex', label: 'CAPEX', kind: 'number', unit: 'money', permission: MONEY },
  { name: 'net_book_value', label: 'Net book value', kind: 'number', unit: 'money', permission: MONEY },
  { name: 'bbox', label: 'Area', kind: 'area' },
];

export type RfLinkListSearch = ListSearch;
export const rfLinkSearch = listSearchSchema(rfLinkFilters);

const id = z.uuid().optional().catch(undefined);

/** What a new link starts with: `?a_asset_id=…&a_rf_node_id=…`. */
export const newRfLinkSearch = z.object({
  a_asset_id: id,
  a_rf_node_id: id,
  z_asset_id: id,
  z_customer_id: id,
});
export type NewRfLinkSearch = z.infer<typeof newRfLinkSearch>;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);

/** Of a link's page: the day its book value is asked for, unless it is today. */
export const rfLinkRecordSearch = z.object({ on: day });
export type RfLinkRecordSearch = z.infer<typeof rfLinkRecordSearch>;
