import { z } from 'zod';
import { enumValues } from '@/shared/enums';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { PROTECTIONS, PURPOSES, STATUSES, URGENCIES } from './values';

export const circuitFilters: readonly FilterField[] = [
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  { name: 'carrier_id', label: 'Carrier', kind: 'reference' },
  { name: 'service_type_id', label: 'Type', kind: 'reference' },
  { name: 'urgency', label: 'Urgency', kind: 'enum', options: enumValues(URGENCIES) },
  { name: 'bandwidth_mbps', label: 'Bandwidth', kind: 'number', unit: 'bandwidth' },
  { name: 'current_mrc', label: 'MRC', kind: 'number', unit: 'money', permission: 'financials_view' },
  { name: 'mrc', label: 'Own MRC', kind: 'number', unit: 'money', permission: 'financials_view' },
  { name: 'current_mrc', label: 'MRC today', kind: 'number', unit: 'money', permission: 'financials_view' },
  { name: 'etf_today', label: 'ETF today', kind: 'number', unit: 'money', permission: 'financials_view' },
  { name: 'billed', label: 'Billed today', kind: 'boolean' },
  { name: 'currency', label: 'Currency', kind: 'tags' },
  { name: 'state', label: 'State', kind: 'tags' },
  { name: 'term_end', label: 'Term end', kind: 'date' },
  { name: 'decision_deadline', label: 'Decide by', kind: 'date' },
  { name: 'install_date', label: 'Install date', kind: 'date' },
  { name: 'purpose', label: 'Purpose', kind: 'enum', options: enumValues(PURPOSES) },
  { name: 'protection', label: 'Protection', kind: 'enum', options: enumValues(PROTECTIONS) },
  { name: 'at_risk', label: 'At risk', kind: 'boolean' },
  { name: 'tags', label: 'Tags', kind: 'tags' },
  { name: 'circuit_id', label: 'Circuit ID', kind: 'text' },
  { name: 'ban', label: 'BAN', kind: 'text' },
  { name: 'bbox', label: 'Area', kind: 'area' },
];

export type CircuitListSearch = ListSearch;
export const circuitSearch = listSearchSchema(circuitFilters);

const TABS = ['overview', 'related', 'documents', 'history'] as const;
export type CircuitTab = (typeof TABS)[number];

/** Of a circuit's page: the tab, unless it is the first. */
export const circuitRecordSearch = z.object({ tab: z.enum(TABS).optional().catch(undefined) });
export type CircuitRecordSearch = z.infer<typeof circuitRecordSearch>;
