import { Mail } from 'lucide-react';
import { ResourceList, type ListConfig } from '@/resource';
import * as format from '@/shared/format';
import '../access.css';
import { outbox } from '../api';
import { NotificationTabs } from '../notifications/notification-tabs';
import { OutboxState } from '../notifications/outbox-state';
import { emailFilters } from '../search';
import type { OutboxMessage } from '../types';
import { EmailPanel } from './email-panel';
import { EmailStatusTag } from './email-status';

const emailList: ListConfig<OutboxMessage> = {
  resource: outbox,
  page: 'outbox',
  title: 'E-mails',
  one: 'e-mail',
  many: 'e-mails',
  icon: Mail,
  beside: <NotificationTabs />,
  notice: (
    <div className="notice">
      <OutboxState />
    </div>
  ),
  columns: [
    {
      id: 'created_at',
      header: 'Written',
      width: 170,
      priority: 1,
      sort: 'created_at',
      fields: ['created_at'],
      card: 'sub',
      cell: (row) => format.instant(row.created_at),
    },
    {
      id: 'recipient',
      header: 'To',
      width: 180,
      grow: 0.8,
      priority: 1,
      sort: 'recipient',
      fields: ['recipient'],
      card: 'sub-end',
      cell: (row) => <span title={row.recipient}>{row.recipient}</span>,
    },
    {
      id: 'subject',
      header: 'Subject',
      width: 180,
      grow: 1,
      priority: 1,
      yields: true,
      sort: 'subject',
      fields: ['subject'],
      card: 'title',
      cell: (row) => (
        <span className="clip block font-medium" title={row.subject}>
          {row.subject}
        </span>
      ),
    },
    {
      id: 'kind',
      header: 'Kind',
      width: 110,
      priority: 3,
      sort: 'kind',
      fields: ['kind'],
      cell: (row) => format.label(row.kind),
    },
    {
      id: 'status',
      header: 'Status',
      width: 96,
      priority: 1,
      flex: true,
      sort: 'status',
      fields: ['status'],
      card: 'end',
      cell: (row) => <EmailStatusTag status={row.status} />,
    },
    {
      id: 'attempts',
      header: 'Attempts',
      width: 90,
      align: 'end',
      priority: 3,
      optional: true,
      sort: 'attempts',
      fields: ['attempts'],
      cell: (row) => format.number(row.attempts),
    },
    {
      id: 'sent_at',
      header: 'Sent',
      width: 170,
      priority: 3,
      sort: 'sent_at',
      fields: ['sent_at'],
      cell: (row) => (row.sent_at ? format.instant(row.sent_at) : format.NONE),
    },
  ],
  filters: emailFilters,
  defaultSort: '-created_at',
  recordFields: ['id'],
  baseFields: ['subject', 'recipient', 'status', 'attempts', 'created_at'],
  rowName: (row) => `${row.subject} to ${row.recipient}`,
  editPermission: null,
  exportFormats: [],
  Panel: EmailPanel,
  empty: { text: 'What NetOS writes to people stands here, sent or waiting: welcome messages and reports.' },
};

/** What NetOS wrote to people, sent or waiting. */
export const EmailsPage = () => <ResourceList config={emailList} />;
