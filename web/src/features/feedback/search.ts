import { enumValues } from '@/shared/enums';
import type { FilterField } from '@/resource/list/filters';
import { listSearchSchema, type ListSearch } from '@/resource/list/search';
import { KINDS, PRIORITIES, STATUSES } from './values';

export const feedbackFilters: readonly FilterField[] = [
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  { name: 'kind', label: 'Kind', kind: 'enum', options: enumValues(KINDS) },
  { name: 'priority', label: 'Priority', kind: 'enum', options: enumValues(PRIORITIES) },
  { name: 'requester', label: 'From', kind: 'tags' },
  { name: 'assignee', label: 'Assignee', kind: 'tags' },
];

export type FeedbackSearch = ListSearch;
export const feedbackSearch = listSearchSchema(feedbackFilters);
