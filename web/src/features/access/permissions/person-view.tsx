import { useQuery } from '@tanstack/react-query';
import { UserSearch } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { QueryState } from '@/resource';
import { Banner, Card, ComboBox, EmptyState, SkeletonLines } from '@/ui';
import { loadUsers, users } from '../api';
import type { PermissionCatalog, Role, User } from '../types';
import { UserFacts } from '../users/user-facts';
import { MatrixTable } from './matrix-table';

function Person({ user, role, catalog }: { user: User; role: Role | undefined; catalog: PermissionCatalog }) {
  return (
    <>
      {user.active ? null : (
        <Banner tone="warn">{user.name} is inactive and may not sign in: none of this holds now.</Banner>
      )}
      <Card
        title={user.name}
        more={
          <Link to="/admin/users/$id" params={{ id: user.id }} className="link">
            Open the user
          </Link>
        }
      >
        <UserFacts user={user} />
      </Card>
      {role ? (
        <section className="card overflow-hidden" aria-label={`What ${user.name} may do`}>
          <MatrixTable
            label={`What ${user.name} may do`}
            catalog={catalog}
            roles={[role]}
            grantedOf={(known) => new Set(known.permissions)}
            heading={(known) => <span className="matrix-role">{known.name}</span>}
          />
        </section>
      ) : null}
    </>
  );
}

/** What one person may do, and of which part of the network. */
export function PersonView({
  userId,
  roles,
  catalog,
  onUser,
}: {
  userId: string | undefined;
  roles: readonly Role[];
  catalog: PermissionCatalog;
  onUser: (id: string) => void;
}) {
  const query = useQuery({ ...users.detail(userId ?? ''), enabled: Boolean(userId) });
  const user = query.data?.data;
  return (
    <div className="page-scroll" tabIndex={0} role="region" aria-label="Check a person">
      <div className="account-page">
        <ComboBox
          label="Person"
          cacheKey="users"
          load={loadUsers}
          value={userId ?? null}
          valueLabel={user?.name ?? ''}
          placeholder="Name or e-mail"
          onChange={(id) => (id && id !== userId ? onUser(id) : undefined)}
        />
        {userId ? (
          <QueryState query={query} what="The user" skeleton={<SkeletonLines lines={8} />}>
            {({ data }) => <Person user={data} role={roles.find(({ id }) => id === data.role_id)} catalog={catalog} />}
          </QueryState>
        ) : (
          <EmptyState icon={UserSearch} title="Choose a person">
            Then it stands here what they may see and change, and of which part of the network.
          </EmptyState>
        )}
      </div>
    </div>
  );
}
