import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '@/api';
import { ErrorState, ForbiddenState, NotFoundState } from '@/ui';

/** A query's states around its data: skeleton, forbidden, not found, error with retry. */
export function QueryState<T>({
  query,
  what,
  skeleton,
  notFoundActions,
  children,
}: {
  query: UseQueryResult<T>;
  /** `The circuit`, `The contacts`. */
  what: string;
  skeleton: ReactNode;
  notFoundActions?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <>{skeleton}</>;
  const problem = asProblem(query.error);
  if (problem.isForbidden) return <ForbiddenState what={what.toLowerCase()} permission={problem.body.permission} />;
  if (problem.isNotFound) return <NotFoundState what={what} actions={notFoundActions} />;
  return <ErrorState what={`${what} could not be loaded`} failure={problem} onRetry={() => void query.refetch()} />;
}
