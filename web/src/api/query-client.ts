import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

/** Retries only what may pass by itself: no network, a gateway that is restarting. */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (!isProblem(error)) return false;
  return failures < 2 && (error.isUnreachable || [502, 503, 504].includes(error.status));
}

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: shouldRetry, refetchOnWindowFocus: true, staleTime: 30_000 },
      mutations: { retry: false },
    },
  });
