import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe, type Entity } from '@/api';
import { QueryState, useRecordEditor } from '@/resource';
import { EmptyState, Page, SkeletonLines, toast } from '@/ui';
import { rfLinks } from '../../api';
import { rfLinkFields } from '../../fields';
import { rfLinkHref } from '../../href';
import type { RfLink } from '../../types';
import { inCapitals, valuesOfLink } from './link-values';
import { RfLinkForm } from './rf-link-form';

/** Edits the link as it was when the form opened: what others change meanwhile shows as a conflict. */
function EditForm({ entity }: { entity: Entity<RfLink> }) {
  const navigate = useNavigate();
  const [opened] = useState(entity);
  const first = opened.data;
  const editor = useRecordEditor({
    resource: rfLinks,
    entity: opened,
    fields: rfLinkFields,
    editPermission: 'rf_links_edit',
    noun: 'RF link',
  });
  const leave = (replace: boolean) => void navigate({ to: rfLinkHref(first.id), replace });
  return (
    <>
      <RfLinkForm
        title="Edit RF link"
        submitLabel="Save changes"
        link={first}
        initial={valuesOfLink(first)}
        onSave={async (_values, changes) => {
          if (Object.keys(changes).length) await editor.save(inCapitals(changes));
          toast('RF link saved');
          leave(true);
        }}
        onCancel={() => leave(false)}
      />
      {editor.dialog}
    </>
  );
}

/** The ends, the radio and the service of a link at once. */
export function EditRfLinkPage({ id }: { id: string }) {
  const query = useQuery(rfLinks.detail(id));
  const me = useMe();
  const can = useCan();
  if (query.data && me && can('rf_links_edit')) return <EditForm entity={query.data} />;
  return (
    <Page title="Edit RF link" line>
      {query.data && me ? (
        <EmptyState icon={Lock} title="Your role may not change RF links">
          It needs the permission rf_links_edit.
        </EmptyState>
      ) : (
        <QueryState
          query={query}
          what="The RF link"
          skeleton={
            <div className="p-gutter">
              <SkeletonLines lines={10} />
            </div>
          }
        >
          {() => null}
        </QueryState>
      )}
    </Page>
  );
}
