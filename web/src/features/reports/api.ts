import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { API, request, send } from '@/api';
import type { ReportKind } from './kinds';
import type { ReportSend, ReportState } from './types';

const pathOf = (kind: ReportKind) => `${API}/reports/${kind}`;

export const reportKey = (kind: ReportKind) => ['reports', kind] as const;

export const reportQuery = (kind: ReportKind) =>
  queryOptions({
    queryKey: [...reportKey(kind), 'state'],
    queryFn: ({ signal }) => request<ReportState>('GET', pathOf(kind), { signal }),
    staleTime: 30_000,
  });

/** The e-mail itself, as a whole page of HTML. */
export const previewQuery = (kind: ReportKind, as: 'me' | 'without_money') =>
  queryOptions({
    queryKey: [...reportKey(kind), 'preview', as],
    queryFn: async ({ signal }) => (await send('GET', `${pathOf(kind)}/preview`, { query: { as }, signal })).text(),
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  });

export const sendReport = (kind: ReportKind) => request<ReportSend>('POST', `${pathOf(kind)}/send`);
