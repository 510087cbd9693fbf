import { ScrollText } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { easternInstant } from '@/shared/eastern';
import * as format from '@/shared/format';
import { audit } from '../api';
import { auditFilters } from '../search';
import type { AuditEntry } from '../types';
import { changeWords, entityWords, labelWords, sourceWords } from '../words/audit-words';
import { AuditPanel } from './audit-panel';
import { AuditTabs } from './audit-tabs';
import { eventWords } from './event-words';

const changed = (entry: AuditEntry) =>
  entry.action === 'updated' ? entry.changes.map((change) => changeWords(change).name).join(', ') : '';

export const auditList: ListConfig<AuditEntry> = {
  resource: audit,
  page: 'audit',
  title: 'Audit',
  one: 'change',
  many: 'changes',
  icon: ScrollText,
  beside: <AuditTabs />,
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
      id: 'action',
      header: 'Action',
      width: 110,
      priority: 1,
      sort: 'action',
      fields: ['action'],
      card: 'end',
      cell: (row) => format.label(row.action),
    },
    {
      id: 'entity',
      header: 'Kind',
      width: 124,
      priority: 2,
      sort: 'entity',
      fields: ['entity'],
      cell: (row) => entityWords(row.entity),
    },
    {
      id: 'label',
      header: 'Record',
      width: 170,
      grow: 1,
      priority: 1,
      sort: 'label',
      fields: ['label', 'entity_id'],
      card: 'title',
      cell: (row) => (
        <span className="clip block font-medium" title={row.label}>
          {labelWords(row)}
        </span>
      ),
    },
    {
      id: 'changes',
      header: 'Changed',
      width: 150,
      grow: 1,
      priority: 3,
      fields: ['changes'],
      cell: (row) => <span title={changed(row)}>{changed(row)}</span>,
    },
    {
      id: 'event_type',
      header: 'Event',
      width: 110,
      priority: 3,
      sort: 'event_type',
      fields: ['event_type'],
      optional: true,
      cell: (row) => eventWords(row.event_type),
    },
    {
      id: 'source',
      header: 'Source',
      width: 90,
      priority: 3,
      sort: 'source',
      fields: ['source'],
      optional: true,
      cell: (row) => (row.source ? sourceWords(row.source) : format.NONE),
    },
    {
      id: 'address',
      header: 'Address',
      width: 130,
      priority: 3,
      sort: 'address',
      fields: ['address'],
      optional: true,
      cell: (row) => row.address ?? format.NONE,
    },
  ],
  filters: auditFilters,
  defaultSort: '-id',
  recordFields: ['id'],
  baseFields: ['at', 'actor', 'action', 'entity', 'label'],
  rowName: (row) => `${entityWords(row.entity)} ${labelWords(row)}, ${format.label(row.action).toLowerCase()}`,
  editPermission: null,
  exportFormats: ['csv', 'xlsx'],
  Panel: AuditPanel,
  empty: { text: 'Every write is kept here: who, when, and each field before and after.' },
};
