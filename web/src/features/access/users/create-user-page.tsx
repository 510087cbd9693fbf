import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useCan, useMe } from '@/api';
import { LeaveGuard, useDetailsForm } from '@/resource/form';
import { Banner, Button, EmptyState, Page, SkeletonLines, toast, type FieldValue } from '@/ui';
import '../access.css';
import { outboxStatusQuery, users } from '../api';
import { useUserOptions } from './use-user-options';
import { userFields } from './user-fields';
import { UserForm } from './user-form';

const EMPTY: Record<string, FieldValue> = {
  email: null,
  name: null,
  role_id: null,
  active: true,
  scope_states: [],
  scope_carriers: [],
  scope_assets: [],
};

/** What becomes of the first e-mail to somebody new. */
function WelcomeNote() {
  const { data } = useQuery({ ...outboxStatusQuery, enabled: useCan()('settings_view') });
  if (!data) return null;
  return (
    <Banner tone="info">
      {data.configured
        ? 'A welcome e-mail with the way in goes to the new user.'
        : 'E-mail is not configured: the welcome message waits under Notifications, E-mails.'}
    </Banner>
  );
}

function CreateForm() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const options = useUserOptions();
  const fields = userFields(options.roles, options.carriers);
  const form = useDetailsForm({
    fields,
    initial: EMPTY,
    onSave: async (values) => {
      const { data } = await users.create(values);
      void client.invalidateQueries({ queryKey: users.keys.all });
      void client.invalidateQueries({ queryKey: ['outbox'] });
      toast(`${data.name} added`);
      await navigate({ to: '/admin/users/$id', params: { id: data.id }, replace: true });
    },
  });
  return (
    <Page
      title="New user"
      line
      actions={
        <>
          <Button onPress={() => void navigate({ to: '/admin/users' })}>Cancel</Button>
          <Button variant="primary" type="submit" form={form.id} isPending={form.pending}>
            Add user
          </Button>
        </>
      }
    >
      <div className="page-scroll">
        <div className="account-page">
          <WelcomeNote />
          <UserForm form={form} fields={fields} options={options} />
        </div>
      </div>
      <LeaveGuard isDirty={form.isDirty}>The new user is not saved and would be lost.</LeaveGuard>
    </Page>
  );
}

/** A new user. */
export function CreateUserPage() {
  const me = useMe();
  const can = useCan();
  if (me && can('users_edit')) return <CreateForm />;
  return (
    <Page title="New user" line>
      {me ? (
        <EmptyState icon={Lock} title="Your role may not add users">
          It needs the permission users_edit.
        </EmptyState>
      ) : (
        <div className="p-gutter">
          <SkeletonLines lines={8} />
        </div>
      )}
    </Page>
  );
}
