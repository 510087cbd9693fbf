import { useQueries } from '@tanstack/react-query';
import { API, request } from '@/api';

interface Rate {
  on: string;
  amount: number;
  base: number;
  periods: number;
  subjects: { subject_id: string; amount: number }[];
  warnings: string[];
}

export interface Rates {
  /** The subject's rate on a day that was asked for; undefined while it loads or when it failed. */
  on: (day: string) => number | undefined;
  warnings: string[];
  isPending: boolean;
  isError: boolean;
}

/** A contract's rate for one of its subjects on several days. */
export function useRates(
  contractId: string,
  subjectId: string | undefined,
  days: readonly string[],
  enabled: boolean,
): Rates {
  return useQueries({
    queries: [...new Set(days)].map((on) => ({
      queryKey: ['contracts', 'detail', contractId, 'rate', on],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request<Rate>('GET', `${API}/contracts/${contractId}/rate`, { query: { on }, signal }),
      enabled,
      staleTime: 5 * 60_000,
    })),
    combine: (results) => {
      const amounts = new Map(
        results.flatMap(({ data }) => {
          const own = data?.subjects.find((subject) => subject.subject_id === subjectId)?.amount;
          return data && own !== undefined ? [[data.on, own] as const] : [];
        }),
      );
      return {
        on: (day) => amounts.get(day),
        warnings: [...new Set(results.flatMap(({ data }) => data?.warnings ?? []))],
        isPending: results.some((result) => result.isLoading),
        isError: results.some((result) => result.isError),
      };
    },
  });
}
