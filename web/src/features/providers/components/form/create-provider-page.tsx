import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useCan, useMe } from '@/api';
import { LeaveGuard, useDetailsForm } from '@/resource/form';
import { Button, EmptyState, Page, SkeletonLines, toast, type FieldValue } from '@/ui';
import { providers } from '../../api';
import { providerFields } from '../../fields';
import { ProviderForm } from './provider-form';

const EMPTY: Record<string, FieldValue> = {
  ...Object.fromEntries(providerFields.map(({ name }) => [name, null])),
  status: 'active',
};

function CreateForm() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useDetailsForm({
    fields: providerFields,
    initial: EMPTY,
    required: (spec) => (spec.name === 'name' ? 'A provider needs a name' : 'Required, still empty'),
    onSave: async (values) => {
      const body = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
      const { data } = await providers.create(body);
      void client.invalidateQueries({ queryKey: providers.keys.all });
      void client.invalidateQueries({ queryKey: ['counts'] });
      toast(`${data.name} created`);
      await navigate({ to: '/providers/$id', params: { id: data.id }, replace: true });
    },
  });
  return (
    <Page
      title="New provider"
      line
      actions={
        <>
          <Button onPress={() => void navigate({ to: '/providers' })}>Cancel</Button>
          <Button variant="primary" type="submit" form={form.id} isPending={form.pending}>
            Create provider
          </Button>
        </>
      }
    >
      <div className="page-scroll">
        <ProviderForm form={form} />
      </div>
      <LeaveGuard isDirty={form.isDirty}>The new provider is not saved and would be lost.</LeaveGuard>
    </Page>
  );
}

/** A new provider. */
export function CreateProviderPage() {
  const me = useMe();
  const can = useCan();
  if (me && can('carriers_edit')) return <CreateForm />;
  return (
    <Page title="New provider" line>
      {me ? (
        <EmptyState icon={Lock} title="Your role may not add providers">
          It needs the permission carriers_edit.
        </EmptyState>
      ) : (
        <div className="p-gutter">
          <SkeletonLines lines={8} />
        </div>
      )}
    </Page>
  );
}
