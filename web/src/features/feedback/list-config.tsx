import { MessageSquareWarning } from 'lucide-react';
import type { ListConfig } from '@/resource';
import * as format from '@/shared/format';
import { Tag } from '@/ui';
import type { Column } from '@/ui/table';
import { feedback } from './api';
import { SendFeedback } from './components/send-feedback';
import { FeedbackPanel } from './components/feedback-panel';
import { triageFields } from './fields';
import { feedbackHref } from './href';
import { feedbackFilters } from './search';
import type { FeedbackRequest } from './types';

const word = (id: 'kind' | 'status' | 'priority', header: string, width: number): Column<FeedbackRequest> => ({
  id,
  header,
  width,
  priority: 1,
  sort: id,
  fields: [id],
  cell: (row) => format.label(row[id]),
});

const columns: readonly Column<FeedbackRequest>[] = [
  {
    id: 'title',
    header: 'Title',
    width: 280,
    grow: 1,
    priority: 1,
    sort: 'title',
    fields: ['title'],
    card: 'title',
    cell: (row) => (
      <a href={feedbackHref(row.id)} className="row-link font-medium clip" title={row.title}>
        {row.title}
      </a>
    ),
  },
  { ...word('status', 'Status', 120), card: 'end', cell: (row) => <Tag>{format.label(row.status)}</Tag> },
  { ...word('kind', 'Kind', 84), card: 'sub-end' },
  word('priority', 'Priority', 84),
  {
    id: 'requester',
    header: 'From',
    width: 140,
    priority: 2,
    sort: 'requester',
    fields: ['requester', 'requester_name'],
    card: 'sub',
    cell: (row) => row.requester_name ?? row.requester,
  },
  {
    id: 'assignee',
    header: 'Assignee',
    width: 140,
    priority: 2,
    sort: 'assignee',
    fields: ['assignee', 'assignee_name'],
    cell: (row) => row.assignee_name ?? row.assignee ?? format.NONE,
  },
  {
    id: 'comment_count',
    header: 'Comments',
    width: 96,
    priority: 2,
    align: 'end',
    sort: 'comment_count',
    fields: ['comment_count'],
    cell: (row) => (row.comment_count ? format.number(row.comment_count) : format.NONE),
  },
  {
    id: 'created_at',
    header: 'Sent',
    width: 156,
    priority: 2,
    sort: 'created_at',
    fields: ['created_at'],
    cell: (row) => (row.created_at ? format.instant(row.created_at) : format.NONE),
  },
];

export const feedbackList: ListConfig<FeedbackRequest> = {
  resource: feedback,
  page: 'feedback',
  title: 'Feedback',
  one: 'request',
  many: 'requests',
  icon: MessageSquareWarning,
  columns,
  filters: feedbackFilters,
  defaultSort: '-created_at',
  baseFields: ['title', 'status'],
  rowName: (row) => row.title,
  rowHref: (row) => feedbackHref(row.id),
  editPermission: 'feedback_triage',
  bulkFields: triageFields,
  exportFormats: ['csv', 'xlsx'],
  Panel: FeedbackPanel,
  headerActions: <SendFeedback />,
  empty: { text: 'Bugs and wishes arrive here. Send the first from the menu under your name, on any page.' },
};
