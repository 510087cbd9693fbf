import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { requestEntity, useCan, useMe } from '@/api';
import { LeaveGuard, useDetailsForm, useSubmitKey } from '@/resource/form';
import { Button, EmptyState, Page, SkeletonLines, toast, type FieldValue } from '@/ui';
import { sites } from '../../api';
import { siteFields } from '../../fields';
import { siteHref } from '../../href';
import '../../infrastructure.css';
import type { Site, SiteContact } from '../../types';
import { cleanContact } from '../contact-fields';
import { SiteForm } from './site-form';

const START: Record<string, FieldValue> = {
  ...Object.fromEntries(siteFields.map(({ name }) => [name, null])),
  status: 'active',
  country: 'US',
  currency: 'USD',
};

function CreateForm({ money }: { money: boolean }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useSubmitKey();
  const [contacts, setContacts] = useState<SiteContact[]>([]);
  const fields = siteFields.filter(({ permission }) => money || !permission);
  const form = useDetailsForm({
    fields,
    initial: START,
    required: (spec) => (spec.name === 'name' ? 'A site needs a name' : 'Required, still empty'),
    onSave: async (values) => {
      const filled = Object.entries(values).filter(([, value]) => value !== null);
      const body = {
        ...Object.fromEntries(filled),
        ...(contacts.length ? { contacts: contacts.map(cleanContact) } : {}),
      };
      const { data } = await requestEntity<Site>('POST', sites.path, {
        body,
        headers: { 'idempotency-key': keyOf(body) },
      });
      void client.invalidateQueries({ queryKey: sites.keys.all });
      void client.invalidateQueries({ queryKey: ['counts'] });
      toast(`${data.name} created`);
      await navigate({ to: siteHref(data.id), replace: true });
    },
  });
  // The form knows of them by name: that they are there, and that each has one.
  const putContacts = (next: SiteContact[]) => {
    setContacts(next);
    form.set('contacts', next.length ? next.map(({ name }) => name) : null);
    form.invalid('contacts', next.every(({ name }) => name.trim()) ? null : 'A contact needs a name');
  };
  return (
    <Page
      title="New site"
      line
      actions={
        <>
          <Button onPress={() => void navigate({ to: '/infrastructure' })}>Cancel</Button>
          <Button variant="primary" type="submit" form={form.id} isPending={form.pending}>
            Create site
          </Button>
        </>
      }
    >
      <div className="page-scroll">
        <SiteForm form={form} fields={fields} contacts={contacts} onContacts={putContacts} />
      </div>
      <LeaveGuard isDirty={form.isDirty}>The new site is not saved and would be lost.</LeaveGuard>
    </Page>
  );
}

/** A new site. */
export function CreateSitePage() {
  const me = useMe();
  const can = useCan();
  if (me && can('infrastructure_edit')) return <CreateForm money={can('financials_edit')} />;
  return (
    <Page title="New site" line>
      {me ? (
        <EmptyState icon={Lock} title="Your role may not add sites">
          It needs the permission infrastructure_edit.
        </EmptyState>
      ) : (
        <div className="p-gutter">
          <SkeletonLines lines={10} />
        </div>
      )}
    </Page>
  );
}
