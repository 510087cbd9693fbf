import { Users } from 'lucide-react';
import type { ListConfig } from '@/resource';
import * as format from '@/shared/format';
import { StatusMark } from '@/ui';
import type { Column } from '@/ui/table';
import { users } from '../api';
import { userFilters } from '../search';
import type { User } from '../types';
import { scopeShort } from '../words/scope';
import { userHref } from './href';
import { bulkUserFields } from './user-fields';
import { UserPanel } from './user-panel';

const counted = (id: 'token_count' | 'session_count', header: string): Column<User> => ({
  id,
  header,
  width: 84,
  priority: 3,
  align: 'end',
  sort: id,
  fields: [id],
  cell: (row) => (row[id] ? format.number(row[id]) : format.NONE),
});

const columns: readonly Column<User>[] = [
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
      <a href={userHref(row.id)} className="row-link font-medium" title={row.name}>
        {row.name}
      </a>
    ),
  },
  {
    id: 'email',
    header: 'E-mail',
    width: 190,
    grow: 1,
    priority: 2,
    sort: 'email',
    fields: ['email'],
    card: 'sub',
    cell: (row) => <span title={row.email}>{row.email}</span>,
  },
  {
    id: 'role',
    header: 'Role',
    width: 116,
    priority: 1,
    sort: 'role_name',
    fields: ['role_id', 'role_name'],
    card: 'end',
    cell: (row) => row.role_name,
  },
  {
    id: 'active',
    header: 'State',
    width: 100,
    priority: 1,
    flex: true,
    sort: 'active',
    fields: ['active'],
    card: 'sub-end',
    cell: (row) => <StatusMark status={row.active ? 'active' : 'inactive'} />,
  },
  {
    id: 'scope',
    header: 'Sees',
    width: 130,
    grow: 0.5,
    priority: 2,
    fields: ['scope_states', 'scope_carriers', 'scope_assets'],
    cell: (row) => scopeShort(row.scope_states, row.scope_carriers.length, row.scope_assets.length),
  },
  {
    id: 'last_seen_at',
    header: 'Last seen',
    width: 170,
    priority: 2,
    sort: 'last_seen_at',
    fields: ['last_seen_at'],
    cell: (row) => (row.last_seen_at ? format.instant(row.last_seen_at) : 'Never'),
  },
  counted('token_count', 'Tokens'),
  counted('session_count', 'Sessions'),
  {
    id: 'created_at',
    header: 'Added',
    width: 110,
    priority: 3,
    sort: 'created_at',
    fields: ['created_at'],
    optional: true,
    cell: (row) => (row.created_at ? format.date(row.created_at) : format.NONE),
  },
];

export const userList: ListConfig<User> = {
  resource: users,
  page: 'users',
  title: 'Users',
  one: 'user',
  many: 'users',
  icon: Users,
  columns,
  filters: userFilters,
  defaultSort: 'name',
  baseFields: ['name', 'active', 'role_name'],
  rowName: (row) => row.name,
  rowHref: (row) => userHref(row.id),
  editPermission: 'users_edit',
  bulkFields: bulkUserFields,
  exportFormats: ['csv', 'xlsx'],
  Panel: UserPanel,
  create: { href: '/admin/users/new', label: 'New user' },
  empty: { text: 'Add the people who work with NetOS; each gets a role and, if need be, a part of the network.' },
};
