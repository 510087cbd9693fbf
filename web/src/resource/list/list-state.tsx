import type { UseQueryResult } from '@tanstack/react-query';
import type { CSSProperties, ReactNode } from 'react';
import { asProblem, type List } from '@/api';
import { plural } from '@/shared/format';
import { Banner, Button, EmptyState, ErrorState, ForbiddenState, NoMatchState } from '@/ui';
import { gridTemplate, TableSkeleton, type Column } from '@/ui/table';
import type { ListConfig } from './config';

/** The five states of a list around its rows. */
export function ListState<T extends { id: string }>({
  head,
  config,
  columns,
  filtered,
  hidden,
  activeCount,
  onClear,
  children,
}: {
  head: UseQueryResult<List<T>>;
  config: ListConfig<T>;
  columns: readonly Column<T>[];
  filtered: boolean;
  hidden: number | undefined;
  activeCount: number;
  onClear: () => void;
  children: ReactNode;
}) {
  if (head.isPending) {
    const essential = columns.filter((column) => column.priority === 1);
    return (
      <div className="data-table" style={{ '--cols': gridTemplate(essential) } as CSSProperties}>
        <TableSkeleton label={config.many} columns={essential} />
      </div>
    );
  }
  if (head.isError && !head.data) {
    const problem = asProblem(head.error);
    if (problem.isForbidden) return <ForbiddenState what={config.many} permission={problem.body.permission} />;
    return (
      <ErrorState
        what={`The ${config.many} could not be loaded`}
        failure={problem}
        onRetry={() => void head.refetch()}
      />
    );
  }
  if (head.data?.total === 0) {
    return filtered ? (
      <NoMatchState
        title={`No ${config.one} matches ${plural(activeCount, 'filter')}`}
        hidden={hidden}
        many={config.many}
        onClear={onClear}
      />
    ) : (
      <EmptyState icon={config.icon} title={`No ${config.many} yet`} actions={config.empty.actions}>
        {config.empty.text}
      </EmptyState>
    );
  }
  return (
    <>
      {head.isError ? (
        <Banner
          tone="warn"
          action={
            <Button size="sm" onPress={() => void head.refetch()}>
              Retry
            </Button>
          }
        >
          The list could not be refreshed. Showing what was loaded before.
        </Banner>
      ) : null}
      {children}
    </>
  );
}
