import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { requestEntity, useCan, useMe } from '@/api';
import { SUBJECT_KINDS, subjectField, subjectHref, type SubjectKind } from '@/contract';
import { useSubmitKey } from '@/resource/form';
import { EmptyState, Page, SkeletonLines, toast } from '@/ui';
import { contracts, rateOnQuery, ratesQuery, subjectQuery } from '../../api';
import { contractName } from '../../columns';
import { contractHref } from '../../href';
import type { NewContractSearch } from '../../search';
import type { Contract } from '../../types';
import { ContractForm } from './contract-form';
import { newContractValues, valuesAfter, type ContractValues } from './values';

interface Start {
  values: ContractValues;
  labels: Readonly<Record<string, string | null | undefined>>;
  /** Of a successor: its months are counted as its predecessor's are. */
  anchor?: { start: string; day: number };
}

/** The records the address names, as the form starts with them. */
function useSubjects(search: NewContractSearch): { pending: boolean; start: Start } {
  const named = SUBJECT_KINDS.flatMap((kind): { kind: SubjectKind; id: string }[] => {
    const id = search[subjectField(kind)];
    return id ? [{ kind, id }] : [];
  });
  const queries = useQueries({ queries: named.map(({ kind, id }) => subjectQuery(kind, id)) });
  const found = named.flatMap(({ kind, id }, index) => {
    const data = queries[index]?.data;
    return data ? [{ kind, id, ...data }] : [];
  });
  const [first] = found;
  return {
    pending: queries.some(({ isPending }) => isPending),
    start: {
      values: {
        ...newContractValues,
        kind: first?.kind === 'asset' ? 'lease' : first?.kind === 'electrical_service' ? 'power' : 'service_order',
        carrier_id: first?.carrier?.id ?? null,
        currency: first?.currency ?? 'USD',
        subjects: found.map(({ kind, id, label }) => ({ kind, id, label, mrc: null })),
      },
      labels: { carrier_id: first?.carrier?.name },
    },
  };
}

/** The contract the new one follows, with its rates on its last day. */
function usePredecessor(id: string | undefined): { pending: boolean; start: Start | null } {
  const can = useCan();
  const before = useQuery({ ...contracts.detail(id ?? ''), enabled: id !== undefined });
  const contract = before.data?.data;
  const money = can('financials_view') && Boolean(contract?.end_date);
  const end = contract?.end_date ?? '';
  const last = useQuery({ ...rateOnQuery(id ?? '', end), enabled: money });
  const rates = useQuery({ ...ratesQuery(id ?? ''), enabled: money });
  const pending = id !== undefined && (before.isPending || (money && (last.isPending || rates.isPending)));
  if (!contract || pending) return { pending, start: null };
  const values = valuesAfter(
    contract,
    last.data && { of: last.data, since: rates.data?.steps.findLast(({ from }) => from <= end)?.from },
  );
  return {
    pending,
    start: {
      values,
      labels: { carrier_id: contract.carrier_name, predecessor_id: contractName(contract) },
      anchor:
        contract.anchor_day && typeof values.start_date === 'string'
          ? { start: values.start_date, day: contract.anchor_day }
          : undefined,
    },
  };
}

function CreateForm({ start: { values, labels, anchor }, back }: { start: Start; back: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useSubmitKey();
  return (
    <ContractForm
      title="New contract"
      submitLabel="Create contract"
      initial={values}
      labels={labels}
      onSave={async (typed) => {
        const body = anchor && typed.start_date === anchor.start ? { ...typed, anchor_day: anchor.day } : typed;
        const { data } = await requestEntity<Contract>('POST', contracts.path, {
          body,
          headers: { 'idempotency-key': keyOf(body) },
        });
        for (const name of ['contracts', 'circuits', 'infrastructure', 'electrical-services', 'counts']) {
          void client.invalidateQueries({ queryKey: [name] });
        }
        toast(`${contractName(data)} created`);
        await navigate({ to: contractHref(data.id), replace: true });
      }}
      onCancel={() => void navigate({ to: back })}
    />
  );
}

function Start({ search }: { search: NewContractSearch }) {
  const subjects = useSubjects(search);
  const predecessor = usePredecessor(search.predecessor_id);
  if (subjects.pending || predecessor.pending) {
    return (
      <Page title="New contract" line>
        <div className="p-gutter">
          <SkeletonLines lines={10} />
        </div>
      </Page>
    );
  }
  const back = search.predecessor_id ? contractHref(search.predecessor_id) : subjectHref(search);
  return <CreateForm start={predecessor.start ?? subjects.start} back={back ?? '/contracts'} />;
}

/** A new contract, over what the address names or after another one. */
export function CreateContractPage({ search }: { search: NewContractSearch }) {
  const me = useMe();
  const can = useCan();
  if (me && can('contracts_edit')) return <Start search={search} />;
  return (
    <Page title="New contract" line>
      {me ? (
        <EmptyState icon={Lock} title="Your role may not add contracts">
          It needs the permission contracts_edit.
        </EmptyState>
      ) : (
        <div className="p-gutter">
          <SkeletonLines lines={10} />
        </div>
      )}
    </Page>
  );
}
