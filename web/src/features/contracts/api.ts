import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { API, request, resource, type List } from '@/api';
import { subjectField, type Subject, type SubjectKind } from '@/contract';
import { loadOptions } from '@/resource';
import type { LoadOptions } from '@/ui';
import type { Contract, ContractPreview, EtfAnswer, EtfCourse, Rates } from './types';

export const contracts = resource<Contract>('contracts');

export const loadCarriers = loadOptions<{ series?: number | null }>('carriers', { fields: 'series' });

export const loadContracts: LoadOptions = async (q, signal) => {
  const { items } = await request<List<Pick<Contract, 'id' | 'agreement_number' | 'carrier_name' | 'kind'>>>(
    'GET',
    contracts.path,
    { query: { q, fields: 'id,agreement_number,carrier_name,kind', limit: 20, sort: 'agreement_number' }, signal },
  );
  return items.map(({ id, agreement_number: number, carrier_name: carrier }) => ({
    value: id,
    label: number ?? 'Without a number',
    detail: carrier,
  }));
};

interface Found {
  id: string;
  circuit_id?: string;
  name?: string | null;
  utility?: string;
  account_number?: string | null;
  carrier_name?: string | null;
  place_name?: string | null;
  city?: string | null;
  currency?: string;
  carrier_id?: string | null;
  mrc?: number | null;
}

const SOURCES: Record<SubjectKind, { path: string; fields: string; sort: string }> = {
  circuit: { path: 'circuits', fields: 'id,circuit_id,carrier_id,carrier_name,currency,mrc', sort: 'circuit_id' },
  asset: { path: 'infrastructure', fields: 'id,name,city,carrier_id,currency,mrc', sort: 'name' },
  electrical_service: {
    path: 'electrical-services',
    fields: 'id,utility,account_number,place_name,currency',
    sort: 'utility',
  },
};

const labelOf = (found: Found) =>
  found.circuit_id ?? found.name ?? [found.utility, found.account_number].filter(Boolean).join(' ');

const detailOf = (found: Found) => found.carrier_name ?? found.city ?? found.place_name ?? undefined;

/** Finds what a contract may be over, of one kind. */
export const loadSubjects =
  (kind: SubjectKind): LoadOptions =>
  async (q, signal) => {
    const { path, fields, sort } = SOURCES[kind];
    const { items } = await request<List<Found>>('GET', `${API}/${path}`, {
      query: { q, fields, sort, limit: 20 },
      signal,
    });
    return items.map((found) => ({ value: found.id, label: labelOf(found), detail: detailOf(found) }));
  };

/** What one record brings into a contract over it: its words, carrier, currency and own rate. */
export const subjectQuery = (kind: SubjectKind, id: string) =>
  queryOptions({
    queryKey: [SOURCES[kind].path, 'detail', id, 'subject', kind],
    queryFn: async ({ signal }) => {
      const found = await request<Found>('GET', `${API}/${SOURCES[kind].path}/${id}`, {
        query: { fields: SOURCES[kind].fields },
        signal,
      });
      return {
        member: subjectField(kind),
        label: labelOf(found),
        currency: found.currency,
        carrier: found.carrier_id ? { id: found.carrier_id, name: found.carrier_name } : null,
        mrc: found.mrc ?? null,
      };
    },
    staleTime: 60_000,
  });

/** The contract's rates from its first day on, step by step. */
export const ratesQuery = (id: string) => contracts.part<Rates>(id, 'rates');

interface RateOnDay {
  subjects: { subject_id: string; amount: number }[];
}

/** What each subject costs a month on a day. */
export const rateOnQuery = (id: string, on: string) => ({
  ...contracts.part<RateOnDay>(id, 'rate', { on }),
  select:
    ({ subjects }: RateOnDay) =>
    (subject: Subject) =>
      subjects.find(({ subject_id: id }) => id === subject.id)?.amount,
});

/** What leaving on a day costs. */
export const etfQuery = (id: string, query: { on?: string; assume?: string }) => ({
  ...contracts.part<EtfAnswer>(id, 'etf', query),
  placeholderData: keepPreviousData,
});

/** What leaving costs over the coming months. */
export const etfCourseQuery = (id: string) => contracts.part<EtfCourse>(id, 'etf/course');

/** All contracts of the chain this one stands in, the first one first. */
export const chainQuery = (id: string) =>
  contracts.part<List<Contract>>(id, 'chain', { sort: 'start_date', limit: 200 });

/** What would follow from what is typed; nothing is stored. */
export const previewQuery = (body: Record<string, unknown>, of: string | undefined) =>
  queryOptions({
    queryKey: [...contracts.keys.all, 'preview', of, body],
    queryFn: ({ signal }) =>
      request<ContractPreview>('POST', `${contracts.path}/preview`, { query: { of }, body, signal }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    retry: false,
  });

/** A contract's own fields with the day it would be left on. */
export interface EtfPreviewBody {
  [field: string]: unknown;
  /** The last day of service; null until there is one to ask for. */
  on: string | null;
  /** What it costs a month while it is over nothing yet. */
  mrc?: number;
}

/** What leaving would cost under a clause that is not saved yet. */
export const etfPreviewQuery = (body: EtfPreviewBody) =>
  queryOptions({
    queryKey: [...contracts.keys.all, 'etf-preview', body],
    queryFn: ({ signal }) => request<EtfAnswer>('POST', `${contracts.path}/etf/preview`, { body, signal }),
    staleTime: 10_000,
    retry: false,
  });
