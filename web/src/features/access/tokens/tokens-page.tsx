import { KeyRound, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useCan } from '@/api';
import { ResourceList, type ListConfig } from '@/resource';
import * as format from '@/shared/format';
import { Button } from '@/ui';
import '../access.css';
import { tokens } from '../api';
import { tokenFilters } from '../search';
import type { ApiToken } from '../types';
import { TokenPanel } from './token-panel';
import { TokenStatusTag } from './token-status';
import { useTokenDialogs } from './use-token-dialogs';

const tokenList: ListConfig<ApiToken> = {
  resource: tokens,
  page: 'api-tokens',
  title: 'API tokens',
  one: 'token',
  many: 'tokens',
  icon: KeyRound,
  columns: [
    {
      id: 'name',
      header: 'Name',
      width: 150,
      grow: 1,
      priority: 1,
      sort: 'name',
      fields: ['name'],
      card: 'title',
      cell: (row) => (
        <span className="clip block font-medium" title={row.name}>
          {row.name}
        </span>
      ),
    },
    {
      id: 'user',
      header: 'User',
      width: 150,
      grow: 0.6,
      priority: 1,
      sort: 'user_email',
      fields: ['user_name', 'user_email'],
      card: 'sub',
      cell: (row) => <span title={row.user_email}>{row.user_name}</span>,
    },
    {
      id: 'token_prefix',
      header: 'Begins with',
      width: 140,
      priority: 3,
      fields: ['token_prefix'],
      cell: (row) => <span className="id">{row.token_prefix}</span>,
    },
    {
      id: 'status',
      header: 'Status',
      width: 92,
      priority: 1,
      flex: true,
      sort: 'status',
      fields: ['status'],
      card: 'end',
      cell: (row) => <TokenStatusTag token={row} />,
    },
    {
      id: 'expires_at',
      header: 'Until',
      width: 116,
      priority: 2,
      sort: 'expires_at',
      fields: ['expires_at'],
      card: 'sub-end',
      cell: (row) => format.date(row.expires_at),
    },
    {
      id: 'last_used_at',
      header: 'Last used',
      width: 170,
      priority: 2,
      sort: 'last_used_at',
      fields: ['last_used_at', 'last_used_address'],
      cell: (row) => (row.last_used_at ? format.instant(row.last_used_at) : 'Never'),
    },
    {
      id: 'created_at',
      header: 'Made',
      width: 116,
      priority: 3,
      sort: 'created_at',
      fields: ['created_at', 'created_by'],
      optional: true,
      cell: (row) => format.date(row.created_at),
    },
  ],
  filters: tokenFilters,
  defaultSort: '-created_at',
  baseFields: ['name', 'status', 'user_name', 'user_email', 'expires_at'],
  rowName: (row) => row.name,
  editPermission: null,
  exportFormats: [],
  Panel: TokenPanel,
  empty: { text: 'A token lets a script do what its user may do. People make their own under Account.' },
};

/** The tokens of everybody. */
export function TokensPage() {
  const can = useCan();
  const { create, dialog } = useTokenDialogs();
  const mayEdit = can('users_edit');
  const config = useMemo(
    () => ({
      ...tokenList,
      headerActions: mayEdit ? (
        <Button variant="primary" size="sm" onPress={() => create('anybody')}>
          <Plus className="icon" />
          <span className="max-md:sr-only">New token</span>
        </Button>
      ) : null,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it only opens the dialog
    [mayEdit],
  );
  return (
    <>
      <ResourceList config={config} />
      {dialog}
    </>
  );
}
