import { ScrollText } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { easternInstant } from '@/shared/eastern';
import * as format from '@/shared/format';
import { Tag } from '@/ui';
import { requests } from '../api';
import { requestFilters } from '../search';
import type { LoggedRequest } from '../types';
import { AuditTabs } from './audit-tabs';
import { RequestPanel } from './request-panel';

/** Refused and failed requests stand out. */
export function StatusTag({ status }: { status: number }) {
  return <Tag tone={status >= 500 ? 'danger' : status >= 400 ? 'warn' : undefined}>{status}</Tag>;
}

export const requestList: ListConfig<LoggedRequest> = {
  resource: requests,
  page: 'audit-requests',
  title: 'Audit',
  one: 'request',
  many: 'requests',
  icon: ScrollText,
  beside: <AuditTabs />,
  search: false,
  columns: [
    {
      id: 'at',
      header: 'When (Eastern)',
      width: 206,
      priority: 1,
      sort: 'at',
      fields: ['at'],
      card: 'sub',
      cell: (row) => easternInstant(row.at),
    },
    {
      id: 'actor',
      header: 'User',
      width: 170,
      grow: 0.6,
      priority: 2,
      sort: 'actor',
      fields: ['actor'],
      card: 'sub-end',
      cell: (row) => (row.actor ? <span title={row.actor}>{row.actor}</span> : format.NONE),
    },
    {
      id: 'method',
      header: 'Method',
      width: 84,
      priority: 1,
      sort: 'method',
      fields: ['method'],
      cell: (row) => row.method,
    },
    {
      id: 'path',
      header: 'Path',
      width: 200,
      grow: 1.4,
      priority: 1,
      sort: 'path',
      fields: ['path'],
      card: 'title',
      cell: (row) => (
        <span className="clip block" title={row.path}>
          {row.path}
        </span>
      ),
    },
    {
      id: 'status',
      header: 'Status',
      width: 76,
      priority: 1,
      flex: true,
      sort: 'status',
      fields: ['status'],
      card: 'end',
      cell: (row) => <StatusTag status={row.status} />,
    },
    {
      id: 'milliseconds',
      header: 'Took',
      width: 90,
      priority: 3,
      align: 'end',
      sort: 'milliseconds',
      fields: ['milliseconds'],
      cell: (row) => `${format.number(row.milliseconds, 1)} ms`,
    },
    {
      id: 'address',
      header: 'Address',
      width: 120,
      priority: 3,
      sort: 'address',
      fields: ['address'],
      optional: true,
      cell: (row) => row.address ?? format.NONE,
    },
    {
      id: 'token',
      header: 'Token',
      width: 140,
      priority: 3,
      fields: ['token'],
      optional: true,
      cell: (row) => row.token ?? format.NONE,
    },
  ],
  filters: requestFilters,
  defaultSort: '-at',
  recordFields: ['id'],
  baseFields: ['at', 'method', 'path', 'status'],
  rowName: (row) => `${row.method} ${row.path}`,
  editPermission: null,
  exportFormats: ['csv', 'xlsx'],
  Panel: RequestPanel,
  empty: { text: 'Every request is kept here: who asked for what, and how it ended.' },
};
