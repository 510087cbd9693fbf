import { useQuery } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { ResourceList, type ListConfig } from '@/resource';
import * as format from '@/shared/format';
import { Banner } from '@/ui';
import '../access.css';
import { outbox, outboxStatusQuery } from '../api';
import { emailFilters } from '../search';
import type { OutboxMessage } from '../types';
import { EmailPanel } from './email-panel';
import { EmailStatusTag } from './email-status';

function NotConfigured() {
  const { data } = useQuery(outboxStatusQuery);
  if (!data || data.configured) return null;
  return (
    <div className="notice">
      <Banner tone="warn">
        <b className="font-medium">E-mail is not configured.</b> {data.detail}
      </Banner>
    </div>
  );
}

const emailList: ListConfig<OutboxMessage> = {
  resource: outbox,
  page: 'outbox',
  title: 'E-mails',
  one: 'e-mail',
  many: 'e-mails',
  icon: Mail,
  notice: <NotConfigured />,
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
  baseFields: ['subject', 'recipient', 'status', 'created_at'],
  rowName: (row) => `${row.subject} to ${row.recipient}`,
  editPermission: null,
  exportFormats: [],
  Panel: EmailPanel,
  empty: { text: 'What NetOS writes to people stands here, sent or waiting: welcome messages and reports.' },
};

/** What NetOS wrote to people, sent or waiting. */
export const EmailsPage = () => <ResourceList config={emailList} />;
