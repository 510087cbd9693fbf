import { z } from 'zod';
import { enumValues } from '@/shared/enums';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { CHOICES, CONTRACT_KINDS, ENDS_OF_TERM, KINDS, STATUSES, TIMINGS, URGENCIES } from './values';

export const renewalFilters: readonly FilterField[] = [
  { name: 'urgency', label: 'Urgency', kind: 'enum', options: enumValues(URGENCIES) },
  { name: 'owner', label: 'Owner', kind: 'reference' },
  { name: 'carrier_id', label: 'Carrier', kind: 'reference' },
  { name: 'contract_kind', label: 'Kind', kind: 'enum', options: enumValues(CONTRACT_KINDS) },
  { name: 'states', label: 'State', kind: 'tags' },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  { name: 'kind', label: 'Contract or license', kind: 'enum', options: enumValues(KINDS) },
  { name: 'owned', label: 'Has an owner', kind: 'boolean' },
  { name: 'open', label: 'Open', kind: 'boolean' },
  { name: 'decision', label: 'Decision', kind: 'enum', options: enumValues(CHOICES) },
  { name: 'awaits_approval', label: 'Awaits approval', kind: 'boolean' },
  { name: 'notice_timing', label: 'Notice', kind: 'enum', options: enumValues(TIMINGS) },
  { name: 'end_of_term', label: 'At the end', kind: 'enum', options: enumValues(ENDS_OF_TERM) },
  { name: 'deadline', label: 'Deadline', kind: 'date' },
  { name: 'end_date', label: 'Ends', kind: 'date' },
  { name: 'closed_on', label: 'Closed', kind: 'date' },
  { name: 'mrc', label: 'MRC', kind: 'number', unit: 'money', permission: 'financials_view' },
];

export type RenewalListSearch = ListSearch;
export const renewalSearch = listSearchSchema(renewalFilters);

const STEPS = ['in_review', 'decided', 'approved', 'notice_sent', 'completed', 'withdrawn'] as const;

/** Of a decision's page: the step whose form is open, unless it is the next one. */
export const decisionSearch = z.object({ step: z.enum(STEPS).optional().catch(undefined) });
export type DecisionSearch = z.infer<typeof decisionSearch>;
