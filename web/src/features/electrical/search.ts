import { z } from 'zod';
import { enumValues } from '@/shared/enums';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { PHASES, STATUSES } from './values';

export const serviceFilters: readonly FilterField[] = [
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  { name: 'utility', label: 'Utility', kind: 'tags' },
  { name: 'asset_id', label: 'Site', kind: 'reference' },
  { name: 'customer_id', label: 'Customer', kind: 'reference' },
  {
    name: 'average_monthly_cost',
    label: 'Average cost',
    kind: 'number',
    unit: 'money',
    permission: 'financials_view',
  },
  { name: 'average_monthly_kwh', label: 'Average use', kind: 'number', unit: 'kWh' },
  { name: 'billed_until', label: 'Billed until', kind: 'date' },
  { name: 'bill_count', label: 'Bills', kind: 'number', always: true },
  { name: 'phase', label: 'Phase', kind: 'enum', options: enumValues(PHASES) },
  { name: 'amps', label: 'Breaker', kind: 'number', unit: 'A' },
  { name: 'account_number', label: 'Account', kind: 'text' },
  { name: 'meter_number', label: 'Meter', kind: 'text' },
  { name: 'rate_plan', label: 'Rate plan', kind: 'text' },
  { name: 'bbox', label: 'Area', kind: 'area' },
];

export type ServiceListSearch = ListSearch;
export const serviceSearch = listSearchSchema(serviceFilters);

const id = z.uuid().optional().catch(undefined);

/** Of the form: the place the service is for. */
export const newServiceSearch = z.object({ asset_id: id, customer_id: id });
export type NewServiceSearch = z.infer<typeof newServiceSearch>;
