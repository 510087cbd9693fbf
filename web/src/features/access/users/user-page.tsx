import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe, useCan, type Entity } from '@/api';
import { QueryState, useRecordEditor } from '@/resource';
import { LeaveGuard, useDetailsForm } from '@/resource/form';
import * as format from '@/shared/format';
import { Button, buttonClass, Card, Page, SkeletonLines, Tag, toast, type FieldValue } from '@/ui';
import '../access.css';
import { users } from '../api';
import { RecordHistory } from '../audit/record-history';
import { SessionsCard } from '../sessions/sessions-card';
import { TokensCard } from '../tokens/tokens-card';
import type { User } from '../types';
import { useSiteNames, useUserOptions } from './use-user-options';
import { UserActions } from './user-actions';
import { UserFacts } from './user-facts';
import { userFields } from './user-fields';
import { UserForm } from './user-form';

const valuesOf = (user: User): Record<string, FieldValue> => ({
  email: user.email,
  name: user.name,
  role_id: user.role_id,
  active: user.active,
  scope_states: user.scope_states,
  scope_carriers: user.scope_carriers,
  scope_assets: user.scope_assets,
});

function Heading({ user }: { user: User }) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      <h1 className="clip">{user.name}</h1>
      <span className="count">{user.role_name}</span>
      {user.active ? null : <Tag tone="warn">Inactive</Tag>}
    </div>
  );
}

function Aside({ user }: { user: User }) {
  const can = useCan();
  const me = useMe();
  const owner = { id: user.id, name: user.name, me: me?.user_id === user.id };
  return (
    <div className="user-column">
      {can('users_edit') ? <TokensCard title="API tokens" owner={owner} mayChange /> : null}
      <SessionsCard title="Sessions" userId={user.id} mayEnd={can('users_edit')} />
      {can('audit_view') ? <RecordHistory id={user.id} /> : null}
      <p className="count">
        Last seen {user.last_seen_at ? format.instant(user.last_seen_at) : 'never'}
        {user.created_at ? ` · added ${format.date(user.created_at)}` : ''}
        {user.created_by ? ` by ${user.created_by}` : ''}
      </p>
    </div>
  );
}

function EditUser({ entity }: { entity: Entity<User> }) {
  const client = useQueryClient();
  const options = useUserOptions();
  const user = entity.data;
  const sites = useSiteNames(user.scope_assets);
  const fields = userFields(options.roles, options.carriers, sites);
  const editor = useRecordEditor({ resource: users, entity, fields, editPermission: 'users_edit', noun: 'user' });
  const form = useDetailsForm({
    fields,
    initial: valuesOf(user),
    onSave: async (_, changes, start) => {
      await editor.save(changes, { base: start });
      void client.invalidateQueries({ queryKey: ['audit'] });
      toast(`${user.name} saved`);
    },
  });
  return (
    <Page
      title={user.name}
      line
      heading={<Heading user={user} />}
      actions={
        <>
          {form.changed ? (
            <Button variant="primary" type="submit" form={form.id} isPending={form.pending}>
              Save changes
            </Button>
          ) : null}
          <UserActions entity={entity} />
        </>
      }
    >
      <div className="page-scroll">
        <div className="user-grid">
          <UserForm form={form} fields={fields} options={options} />
          <Aside user={user} />
        </div>
      </div>
      <LeaveGuard isDirty={form.isDirty} />
      {editor.dialog}
    </Page>
  );
}

function ReadUser({ user }: { user: User }) {
  return (
    <Page title={user.name} line heading={<Heading user={user} />}>
      <div className="page-scroll" tabIndex={0} role="region" aria-label={user.name}>
        <div className="user-grid">
          <Card title="User">
            <UserFacts user={user} />
          </Card>
          <Aside user={user} />
        </div>
      </div>
    </Page>
  );
}

/** A user's own page: the form for those who may change it. */
export function UserPage({ id }: { id: string }) {
  const can = useCan();
  const query = useQuery(users.detail(id));
  if (query.data) {
    return can('users_edit') ? <EditUser key={id} entity={query.data} /> : <ReadUser user={query.data.data} />;
  }
  return (
    <Page title="User" line>
      <QueryState
        query={query}
        what="The user"
        skeleton={
          <div className="p-gutter">
            <SkeletonLines lines={8} />
          </div>
        }
        notFoundActions={
          <Link to="/admin/users" className={buttonClass('outlined', 'sm')}>
            All users
          </Link>
        }
      >
        {() => null}
      </QueryState>
    </Page>
  );
}
