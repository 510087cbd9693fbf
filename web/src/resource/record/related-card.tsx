import { Link } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { List } from '@/api';
import * as format from '@/shared/format';
import { Button, Card, SkeletonLines, StatusMark } from '@/ui';
import { QueryState } from './record-state';

export interface RelatedRow {
  id: string;
  href: string;
  status?: string | null;
  name: string;
  /** What stands in the columns after the name; the last one stays beside the name on a phone. */
  cells: readonly ReactNode[];
}

const FIRST = 8;

/** Records that hang on this one: the first rows, each a link, and the way to all of them. */
export function RelatedCard<T extends { id: string }>({
  title,
  what,
  query,
  rowOf,
  empty,
  all,
  action,
  children,
}: {
  title: string;
  /** `The endpoints` */
  what: string;
  query: UseQueryResult<List<T>>;
  rowOf: (record: T) => RelatedRow;
  /** What is said when there is none. */
  empty: ReactNode;
  /** The list of exactly these. */
  all?: { href: string; search: Record<string, string> };
  /** Adds one. */
  action?: ReactNode;
  /** Under the rows. */
  children?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const total = query.data?.total ?? 0;
  const fetched = query.data?.items.length ?? 0;
  return (
    <Card
      title={title}
      className="related-card"
      more={
        <>
          {all && total ? (
            <Link to={all.href} search={all.search} className="link font-medium">
              All {format.number(total)}
            </Link>
          ) : total ? (
            format.number(total)
          ) : null}
          {action}
        </>
      }
    >
      <QueryState query={query} what={what} skeleton={<SkeletonLines lines={3} />}>
        {({ items }) =>
          items.length ? (
            <ul className="related-rows">
              {(open ? items : items.slice(0, FIRST)).map((record) => (
                <Row key={record.id} {...rowOf(record)} />
              ))}
            </ul>
          ) : (
            <p className="text-text-3">{empty}</p>
          )
        }
      </QueryState>
      {fetched > FIRST ? (
        <Button variant="ghost" size="sm" className="mt-1" onPress={() => setOpen(!open)} aria-expanded={open}>
          {open ? `The first ${FIRST}` : `Show ${format.number(fetched)}`}
        </Button>
      ) : null}
      {children}
    </Card>
  );
}

function Row({ href, status, name, cells }: RelatedRow) {
  return (
    <li>
      <Link to={href} data-columns={cells.length}>
        {status ? <StatusMark status={status} glyphOnly /> : <span />}
        <span className="clip font-medium" title={name}>
          {name}
        </span>
        <span className="related-cells">
          {cells.slice(0, -1).map((cell, index) => (
            <span key={index} className="num clip">
              {cell}
            </span>
          ))}
        </span>
        <span className="num clip">{cells.at(-1)}</span>
      </Link>
    </li>
  );
}
