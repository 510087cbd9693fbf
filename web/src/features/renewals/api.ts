import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { API, request, requestEntity, resource, upload, type Entity, type List } from '@/api';
import type { LoadOptions } from '@/ui';
import type { DecidedContract, Fee, Moves, Renewal, RenewalResource } from './types';

export const renewals = resource<Renewal>('renewals');
export const contracts = resource<DecidedContract>('contracts');

const path = (contractId: string, part = 'renewal') => `${contracts.path}/${contractId}/${part}`;

/** Everything the cache knows of the decisions about one contract. */
const keyOf = (contractId: string) => renewals.keys.detail(contractId);

/** All decisions about a contract, the newest first: the open one, and those that came to their end. */
export const decisionsQuery = (contractId: string) =>
  renewals.list({ contract_id: contractId, sort: '-created_at', limit: 50 });

/** The open decision about a contract, else the one that closed last, with its steps and notes. */
export const decisionQuery = (contractId: string) =>
  queryOptions({
    queryKey: [...keyOf(contractId), 'decision'],
    queryFn: ({ signal }) => requestEntity<Renewal>('GET', path(contractId), { signal }),
    staleTime: 30_000,
  });

export const movesQuery = (contractId: string) =>
  queryOptions({
    queryKey: [...keyOf(contractId), 'moves'],
    queryFn: ({ signal }) => request<Moves>('GET', path(contractId, 'renewal/moves'), { signal }),
    staleTime: 30_000,
  });

/** What leaving on a day costs. */
export const feeQuery = (contractId: string, on: string) => contracts.part<Fee>(contractId, 'etf', { on });

export interface ProofDocument {
  id: string;
  title: string;
  kind: string;
}

export const documentsQuery = (contractId: string) =>
  resource<ProofDocument>('documents').list({
    contract_id: contractId,
    fields: 'id,title,kind',
    sort: '-uploaded_at',
    limit: 100,
  });

/** Keeps a file as a document of the contract. */
export function uploadProof(contractId: string, file: File): Promise<ProofDocument> {
  const form = new FormData();
  form.append('contract_id', contractId);
  form.append('kind', 'other');
  form.append('file', file, file.name);
  return upload<ProofDocument>(`${API}/documents`, form);
}

type Decidable = Pick<DecidedContract, 'id' | 'agreement_number' | 'carrier_name' | 'subjects'>;

/** Finds contracts about whose end one can decide; those without a number are called by what they are over. */
export const loadDecidable: LoadOptions = async (q, signal) => {
  const { items } = await request<List<Decidable>>('GET', contracts.path, {
    query: {
      q,
      status: 'active,month_to_month',
      fields: 'id,agreement_number,carrier_name,subjects',
      sort: 'agreement_number',
      limit: 20,
    },
    signal,
  });
  return items.map(({ id, agreement_number: number, carrier_name: carrier, subjects }) => {
    const [first, ...rest] = subjects.map(({ label }) => label);
    const over = first && rest.length ? `${first} and ${rest.length} more` : first;
    return {
      value: id,
      label: number ?? over ?? 'Without a number',
      detail: [carrier, number ? over : null].filter(Boolean).join(', '),
    };
  });
};

/** The record editor's way to one decision: it is read and written below its contract. */
export const decisionResource = (contractId: string): RenewalResource => ({
  ...renewals,
  keys: { ...renewals.keys, detail: () => keyOf(contractId) },
  detail: () => decisionQuery(contractId) as unknown as ReturnType<RenewalResource['detail']>,
  update: (_id, changes, etag) => requestEntity<Renewal>('PATCH', path(contractId), { body: changes, etag }),
});

/** What a step changes beside the decision: the contract, what follows it, its circuits, the counts. */
const TOUCHED = ['renewals', 'contracts', 'circuits', 'counts', 'timeline'];

function useWrite<V>(write: (value: V) => Promise<Entity<Renewal>>) {
  const client = useQueryClient();
  const refresh = () => Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
  return useMutation({ mutationFn: write, onSettled: refresh });
}

/** Opens the decision about a contract. */
export const useOpenDecision = () =>
  useWrite(({ contractId, ...body }: { contractId: string; owner?: string; comment?: string }) =>
    requestEntity<Renewal>('POST', path(contractId), { body }),
  );

/** Moves a decision on; refused when somebody else moved it meanwhile. */
export const useMove = (contractId: string) =>
  useWrite(({ body, etag }: { body: Record<string, unknown>; etag: string | null }) =>
    requestEntity<Renewal>('POST', path(contractId, 'renewal/transitions'), { body, etag }),
  );
