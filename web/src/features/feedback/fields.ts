import { enumValues } from '@/shared/enums';
import type { FieldSpec } from '@/ui';
import { KINDS, PRIORITIES, STATUSES } from './values';

const TRIAGE = 'feedback_triage';

/** Every field of a request one may change. */
export const feedbackFields: readonly FieldSpec[] = [
  { name: 'kind', label: 'Kind', kind: 'enum', options: enumValues(KINDS), required: true },
  { name: 'title', label: 'Title', kind: 'text', required: true, hint: 'In a few words' },
  { name: 'description', label: 'Description', kind: 'textarea' },
  { name: 'page_url', label: 'Page', kind: 'text', hint: 'The page it is about' },
  {
    name: 'status',
    label: 'Status',
    kind: 'enum',
    options: enumValues(STATUSES),
    required: true,
    permission: TRIAGE,
  },
  {
    name: 'priority',
    label: 'Priority',
    kind: 'enum',
    options: enumValues(PRIORITIES),
    required: true,
    permission: TRIAGE,
  },
  { name: 'assignee', label: 'Assignee', kind: 'text', hint: 'E-mail address', permission: TRIAGE },
];

const named = (...names: readonly string[]) => feedbackFields.filter(({ name }) => names.includes(name));

/** What one is asked for when one sends a request. */
export const newFeedbackFields = named('kind', 'title', 'description', 'page_url');
export const triageFields = named('status', 'priority', 'assignee');
