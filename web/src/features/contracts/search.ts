import { z } from 'zod';
import { enumValues } from '@/shared/enums';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { ENDS_OF_TERM, KINDS, STATUSES, URGENCIES } from './values';

const MONEY = 'financials_view';

export const contractFilters: readonly FilterField[] = [
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  { name: 'urgency', label: 'Urgency', kind: 'enum', options: enumValues(URGENCIES) },
  { name: 'carrier_id', label: 'Carrier', kind: 'reference' },
  { name: 'kind', label: 'Kind', kind: 'enum', options: enumValues(KINDS) },
  { name: 'end_of_term', label: 'At the end', kind: 'enum', options: enumValues(ENDS_OF_TERM) },
  { name: 'end_date', label: 'Ends', kind: 'date' },
  { name: 'decision_deadline', label: 'Decide by', kind: 'date' },
  { name: 'start_date', label: 'Starts', kind: 'date' },
  { name: 'signed_on', label: 'Signed', kind: 'date' },
  { name: 'term_months', label: 'Term', kind: 'number', unit: 'months' },
  { name: 'notice_days', label: 'Notice', kind: 'number', unit: 'days' },
  { name: 'agreement_number', label: 'Agreement', kind: 'text' },
  { name: 'msa_reference', label: 'Master agreement', kind: 'text' },
  { name: 'mrc', label: 'Base MRC', kind: 'number', unit: 'money', permission: MONEY },
  { name: 'current_rate', label: 'MRC today', kind: 'number', unit: 'money', permission: MONEY },
  { name: 'etf_today', label: 'ETF today', kind: 'number', unit: 'money', permission: MONEY },
];

export type ContractListSearch = ListSearch;
export const contractSearch = listSearchSchema(contractFilters);

const id = z.uuid().optional().catch(undefined);

/** What a new contract starts with: `?circuit_id=…` or `?predecessor_id=…`. */
export const newContractSearch = z.object({
  circuit_id: id,
  asset_id: id,
  electrical_service_id: id,
  predecessor_id: id,
});
export type NewContractSearch = z.infer<typeof newContractSearch>;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);

/** Of a contract's page: the day of leaving whose fee is asked for, unless it is today. */
export const contractRecordSearch = z.object({ on: day });
export type ContractRecordSearch = z.infer<typeof contractRecordSearch>;
