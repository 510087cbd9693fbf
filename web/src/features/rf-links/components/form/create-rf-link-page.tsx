import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { requestEntity, useCan, useMe } from '@/api';
import { useSubmitKey } from '@/resource/form';
import { EmptyState, Page, SkeletonLines, toast } from '@/ui';
import { rfLinks } from '../../api';
import { rfLinkHref } from '../../href';
import type { NewRfLinkSearch } from '../../search';
import type { RfLink } from '../../types';
import { createBody, linkFields, newLinkValues } from './link-values';
import { RfLinkForm } from './rf-link-form';

function CreateForm({ search }: { search: NewRfLinkSearch }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const can = useCan();
  const keyOf = useSubmitKey();
  return (
    <RfLinkForm
      title="New RF link"
      submitLabel="Create link"
      initial={newLinkValues(search)}
      onSave={async (values, _changes, zKind) => {
        const body = createBody(values, linkFields(zKind, can));
        const { data } = await requestEntity<RfLink>('POST', rfLinks.path, {
          body,
          headers: { 'idempotency-key': keyOf(body) },
        });
        void client.invalidateQueries({ queryKey: rfLinks.keys.all });
        void client.invalidateQueries({ queryKey: ['rf-nodes'] });
        void client.invalidateQueries({ queryKey: ['counts'] });
        toast(`${data.name} created`);
        await navigate({ to: rfLinkHref(data.id), replace: true });
      }}
      onCancel={() => void navigate({ to: '/rf-links' })}
    />
  );
}

/** A new RF link. */
export function CreateRfLinkPage({ search }: { search: NewRfLinkSearch }) {
  const me = useMe();
  const can = useCan();
  if (me && can('rf_links_edit')) return <CreateForm search={search} />;
  return (
    <Page title="New RF link" line>
      {me ? (
        <EmptyState icon={Lock} title="Your role may not add RF links">
          It needs the permission rf_links_edit.
        </EmptyState>
      ) : (
        <div className="p-gutter">
          <SkeletonLines lines={10} />
        </div>
      )}
    </Page>
  );
}
