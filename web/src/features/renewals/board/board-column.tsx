import { useId, useState } from 'react';
import { asProblem, useCan, type Amount } from '@/api';
import * as format from '@/shared/format';
import { Button, ErrorState, Skeleton } from '@/ui';
import { BoardCard } from './board-card';
import { DONE_DAYS, type BoardColumn } from './columns';
import { useColumn } from './use-column';

/** `$82.4k`, `$82.4k + €1.2k EUR`: one amount per currency. */
function Sums({ amounts }: { amounts: readonly Amount[] | undefined }) {
  if (!amounts?.length) return null;
  const exact = amounts.map(({ amount, currency }) => format.money(amount, currency)).join(' and ');
  return (
    <span className="count" title={`${exact} a month`}>
      {amounts.map(({ amount, currency }) => format.moneyShort(amount, currency)).join(' + ')}
    </span>
  );
}

const Waiting = () => (
  <>
    {[0, 1, 2].map((index) => (
      <div key={index} className="renewal-card" aria-hidden="true">
        <Skeleton width="70%" />
        <Skeleton width="50%" />
        <Skeleton width="80%" />
      </div>
    ))}
  </>
);

/** One stage of the decisions, with its own list behind it. */
export function Column({ column }: { column: BoardColumn }) {
  const heading = useId();
  const money = useCan()('financials_view');
  const [folded, setFolded] = useState(column.folded);
  const query = useColumn(column.query, money);
  const head = query.data?.pages[0];
  const cards = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const left = (head?.total ?? 0) - cards.length;
  if (folded) {
    return (
      <button type="button" className="board-rail" aria-expanded="false" onClick={() => setFolded(false)}>
        <span>
          {column.title} <span className="count">{head ? format.number(head.total) : null}</span>
        </span>
      </button>
    );
  }
  return (
    <section className="board-column" aria-labelledby={heading} data-column={column.id}>
      <header>
        <h2 id={heading}>{column.title}</h2>
        <span className="count">{head ? format.number(head.total) : null}</span>
        <span className="board-column-end">
          {column.closed ? <span className="count">last {DONE_DAYS} days</span> : <Sums amounts={head?.totals?.mrc} />}
          {column.folded ? (
            <Button variant="ghost" size="sm" onPress={() => setFolded(true)}>
              Fold
            </Button>
          ) : null}
        </span>
      </header>
      {query.isFetching && !query.isPending ? <div className="progress-line" /> : null}
      <div className="board-cards">
        {query.isPending ? <Waiting /> : null}
        {query.isError && !query.data ? (
          <ErrorState
            what={`${column.title} could not be loaded`}
            failure={asProblem(query.error)}
            onRetry={() => void query.refetch()}
          />
        ) : null}
        {cards.map((renewal) => (
          <BoardCard key={renewal.id} renewal={renewal} />
        ))}
        {head && !cards.length ? <p className="board-empty">None</p> : null}
        {left > 0 ? (
          <Button
            variant="ghost"
            size="sm"
            className="self-start"
            isPending={query.isFetchingNextPage}
            onPress={() => void query.fetchNextPage()}
          >
            {format.number(left)} more
          </Button>
        ) : null}
      </div>
    </section>
  );
}
