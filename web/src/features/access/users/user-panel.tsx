import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useCan } from '@/api';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import { buttonClass, SkeletonLines, StatusMark } from '@/ui';
import { permissionsQuery, roles, users } from '../api';
import type { User } from '../types';
import { PermissionRows } from '../words/permission-rows';
import { userHref } from './href';
import { UserFacts } from './user-facts';

function RoleRights({ roleId }: { roleId: string }) {
  const catalog = useQuery(permissionsQuery);
  const role = useQuery(roles.detail(roleId));
  if (!catalog.data || !role.data) return <SkeletonLines lines={4} />;
  return <PermissionRows catalog={catalog.data} granted={role.data.data.permissions} />;
}

/** A user beside the list. */
export function UserPanel({ id, row, ...panel }: PanelProps<User>) {
  const query = useQuery(users.detail(id));
  const can = useCan();
  const user = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={user ? `User ${user.name}` : 'User'}
      href={userHref(id)}
      kicker={user?.role_name ?? 'User'}
      title={user ? <span className="min-w-0 text-16 font-semibold">{user.name}</span> : null}
      marks={user ? <StatusMark status={user.active ? 'active' : 'inactive'} /> : null}
    >
      <QueryState
        query={query}
        what="The user"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {({ data }) => (
          <>
            <section>
              <UserFacts user={data} />
              {can('users_edit') ? (
                <Link to="/admin/users/$id" params={{ id }} className={buttonClass('outlined', 'sm', 'mt-3')}>
                  <Pencil className="icon icon-sm" aria-hidden />
                  Edit user
                </Link>
              ) : null}
            </section>
            <section>
              <h2>What they may do</h2>
              <RoleRights roleId={data.role_id} />
            </section>
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
