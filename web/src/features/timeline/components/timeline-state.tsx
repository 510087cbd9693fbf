import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChartGantt } from 'lucide-react';
import type { ReactNode } from 'react';
import { asProblem } from '@/api';
import { number } from '@/shared/format';
import { QueryState } from '@/resource';
import { Banner, Button, buttonClass, EmptyState, NoMatchState } from '@/ui';
import type { Timeline } from '../types';
import { ChartSkeleton } from './chart-skeleton';

function Nothing() {
  return (
    <EmptyState
      icon={ChartGantt}
      title="No terms yet"
      actions={
        <Link to="/circuits" className={buttonClass('primary', 'sm')}>
          Circuits
        </Link>
      }
    >
      Terms appear here with the first contract of a circuit and the first FCC license of an RF link.
    </EmptyState>
  );
}

/** The states of the timeline around its terms. */
export function TimelineState({
  query,
  filtered,
  hidden,
  onClear,
  children,
}: {
  query: UseQueryResult<Timeline>;
  filtered: boolean;
  hidden: number | undefined;
  onClear: () => void;
  children: (timeline: Timeline) => ReactNode;
}) {
  return (
    <QueryState query={query} what="The timeline" skeleton={<ChartSkeleton />}>
      {(timeline) => {
        if (timeline.terms.length === 0 && !filtered) return <Nothing />;
        if (timeline.terms.length === 0)
          return <NoMatchState title="No term matches the filters" hidden={hidden} many="terms" onClear={onClear} />;
        return (
          <>
            {query.isError ? (
              <Banner
                tone="warn"
                action={
                  <Button size="sm" onPress={() => void query.refetch()}>
                    Retry
                  </Button>
                }
              >
                {asProblem(query.error).title}. Showing what was loaded before.
              </Banner>
            ) : null}
            {timeline.total > timeline.terms.length ? (
              <Banner tone="info">
                The {number(timeline.terms.length)} most urgent of {number(timeline.total)} terms are shown. Filters
                find the others.
              </Banner>
            ) : null}
            {children(timeline)}
          </>
        );
      }}
    </QueryState>
  );
}
