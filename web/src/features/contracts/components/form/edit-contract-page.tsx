import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe, type Entity } from '@/api';
import { QueryState, useRecordEditor } from '@/resource';
import { EmptyState, Page, SkeletonLines, toast, type FieldValue } from '@/ui';
import { contracts } from '../../api';
import { contractName } from '../../columns';
import { contractFields, partFields } from '../../fields';
import { contractHref } from '../../href';
import type { Contract } from '../../types';
import { ContractForm } from './contract-form';
import { valuesOfContract } from './values';

const ALL = [...contractFields, ...partFields];

/** Edits the contract as it was when the form opened: what others change meanwhile shows as a conflict. */
function EditForm({ entity, before }: { entity: Entity<Contract>; before: string | null }) {
  const navigate = useNavigate();
  const [opened] = useState(entity);
  const first = opened.data;
  const editor = useRecordEditor({
    resource: contracts,
    entity: opened,
    fields: ALL,
    editPermission: 'contracts_edit',
    noun: 'contract',
  });
  const initial = useState(() => valuesOfContract(first))[0];
  const leave = (replace: boolean) => void navigate({ to: contractHref(first.id), replace });
  return (
    <>
      <ContractForm
        title={`Edit ${contractName(first)}`}
        submitLabel="Save changes"
        base={first}
        initial={initial}
        labels={{ carrier_id: first.carrier_name, predecessor_id: before }}
        onSave={async (changes) => {
          if (Object.keys(changes).length) await editor.save(changes as Record<string, FieldValue>);
          toast(`${contractName(first)} saved`);
          leave(true);
        }}
        onCancel={() => leave(false)}
      />
      {editor.dialog}
    </>
  );
}

function Loaded({ entity }: { entity: Entity<Contract> }) {
  const { predecessor_id: id } = entity.data;
  const before = useQuery({ ...contracts.detail(id ?? ''), enabled: id !== null });
  if (id !== null && before.isPending) return <Skeleton />;
  return <EditForm entity={entity} before={before.data ? contractName(before.data.data) : null} />;
}

const Skeleton = () => (
  <div className="p-gutter">
    <SkeletonLines lines={10} />
  </div>
);

/** All of a contract at once. */
export function EditContractPage({ id }: { id: string }) {
  const query = useQuery(contracts.detail(id));
  const me = useMe();
  const can = useCan();
  if (query.data && me && (can('contracts_edit') || can('financials_edit'))) return <Loaded entity={query.data} />;
  return (
    <Page title="Edit contract" line>
      {query.data && me ? (
        <EmptyState icon={Lock} title="Your role may not change contracts">
          It needs the permission contracts_edit.
        </EmptyState>
      ) : (
        <QueryState query={query} what="The contract" skeleton={<Skeleton />}>
          {() => null}
        </QueryState>
      )}
    </Page>
  );
}
