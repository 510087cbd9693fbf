import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api';
import { QueryState } from '@/resource';
import { number, plural } from '@/shared/format';
import { Button, Page, Segmented, SkeletonLines } from '@/ui';
import '../access.css';
import { permissionsQuery, roleListQuery } from '../api';
import type { PermissionsSearch } from '../search';
import { inOrder } from './matrix';
import { MatrixView } from './matrix-view';
import { PersonView } from './person-view';
import { RoleDialog } from './role-dialog';
import './permissions.css';

const skeleton = (
  <div className="p-gutter">
    <SkeletonLines lines={14} />
  </div>
);

/** What each role may do, and what a person may do by it. */
export function PermissionsPage({
  search,
  onSearch,
}: {
  search: PermissionsSearch;
  onSearch: (next: PermissionsSearch) => void;
}) {
  const can = useCan();
  const catalog = useQuery(permissionsQuery);
  const query = useQuery(roleListQuery);
  const [adding, setAdding] = useState(false);
  const roles = inOrder(query.data?.items ?? []);
  const people = roles.reduce((sum, role) => sum + role.user_count, 0);
  return (
    <Page
      title="Permissions"
      flat
      count={
        query.data ? `${plural(roles.length, 'role')}, ${number(people)} ${people === 1 ? 'person' : 'people'}` : null
      }
      actions={
        <>
          <Segmented
            label="Permissions by"
            value={search.view ?? 'role'}
            options={[
              { value: 'role', label: 'By role' },
              { value: 'person', label: 'Check a person' },
            ]}
            onChange={(view) => onSearch(view === 'person' ? { view } : {})}
          />
          {can('users_edit') ? (
            <Button size="sm" onPress={() => setAdding(true)}>
              <Plus className="icon" />
              <span className="max-md:sr-only">New role</span>
            </Button>
          ) : null}
        </>
      }
    >
      <QueryState query={query} what="The roles" skeleton={skeleton}>
        {() => (
          <QueryState query={catalog} what="The permissions" skeleton={skeleton}>
            {(known) =>
              search.view === 'person' ? (
                <PersonView
                  userId={search.user}
                  roles={roles}
                  catalog={known}
                  onUser={(user) => onSearch({ view: 'person', user })}
                />
              ) : (
                <MatrixView roles={roles} catalog={known} />
              )
            }
          </QueryState>
        )}
      </QueryState>
      {adding ? <RoleDialog roles={roles} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}
