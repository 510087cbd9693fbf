import { z } from 'zod';
import { filterKeys, type FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { enumValues } from '@/shared/enums';

export const ZOOMS = ['quarter', 'year', '2y', 'all'] as const;
export type Zoom = (typeof ZOOMS)[number];
export const GROUPINGS = ['carrier', 'urgency', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const KINDS = ['service_order', 'msa', 'lease', 'license', 'colocation', 'power', 'other'];
const STATUSES = ['draft', 'scheduled', 'active', 'month_to_month', 'expired', 'terminated', 'superseded'];
const URGENCIES = ['overdue', 'critical', 'active', 'watch', 'none'];
const ENDS = ['auto_renew', 'month_to_month', 'auto_disconnect'];

/** What terms are filtered by: the API's own words. */
export const termFilters: readonly FilterField[] = [
  { name: 'status', label: 'Contract', kind: 'enum', options: enumValues(STATUSES) },
  { name: 'carrier_id', label: 'Carrier', kind: 'reference' },
  { name: 'urgency', label: 'Urgency', kind: 'enum', options: enumValues(URGENCIES) },
  { name: 'site_id', label: 'Site', kind: 'reference', permission: 'infrastructure_view' },
  {
    name: 'subject',
    label: 'Over',
    kind: 'enum',
    options: [
      { value: 'circuit', label: 'Circuits' },
      { value: 'asset', label: 'Sites' },
      { value: 'electrical_service', label: 'Electrical services' },
      { value: 'agreement', label: 'Agreements alone' },
      { value: 'rf_license', label: 'FCC licenses' },
    ],
  },
  { name: 'kind', label: 'Kind', kind: 'enum', options: enumValues(KINDS) },
  { name: 'end_of_term', label: 'At the end', kind: 'enum', options: enumValues(ENDS) },
  { name: 'decision_deadline', label: 'Decide by', kind: 'date' },
  { name: 'start_date', label: 'Starts', kind: 'date' },
  { name: 'end_date', label: 'Ends', kind: 'date' },
  { name: 'agreement_number', label: 'Agreement', kind: 'text' },
];

/** Everything the timeline's address says. */
export interface TimelineSearch extends ListSearch {
  zoom?: Zoom;
  group?: Grouping;
  show?: 'table';
  /** Groups that are folded, by comma. */
  fold?: string;
}

const own = z.object({
  zoom: z.enum(ZOOMS).optional().catch(undefined),
  group: z.enum(GROUPINGS).optional().catch(undefined),
  show: z.enum(['table']).optional().catch(undefined),
  fold: z.string().trim().min(1).optional().catch(undefined),
});

const list = listSearchSchema(termFilters);

export const timelineSearch = (raw: Record<string, unknown>): TimelineSearch => ({
  ...list.parse(raw),
  ...own.parse(raw),
});

/** Opened without a word, the timeline shows what runs or is about to. */
export const FIRST_SEARCH: TimelineSearch = { status: 'scheduled,active' };

/** The address without any filter; it names its zoom, so that it is not taken for one without a word. */
export const withoutFilters = (search: TimelineSearch): TimelineSearch => ({
  ...Object.fromEntries(
    Object.entries(search).filter(([key]) => key !== 'q' && !termFilters.flatMap(filterKeys).includes(key)),
  ),
  zoom: search.zoom ?? '2y',
});
