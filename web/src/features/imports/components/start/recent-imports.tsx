import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { QueryState } from '@/resource';
import { instant, label, number } from '@/shared/format';
import { Button, Card, EmptyState, SkeletonLines, Tag } from '@/ui';
import { importsQuery } from '../../api';
import type { ImportKind, ImportSummary } from '../../types';
import { statusOf } from '../../words';

const FIRST = 20;

function ImportRow({ job, title }: { job: ImportSummary; title: string }) {
  const { words, tone } = statusOf(job);
  return (
    <tr>
      <td className="recent-file">
        <Link to={`/import/${job.id}` as never} className="link">
          {job.file.name}
        </Link>
      </td>
      <td>{title}</td>
      <td>
        <Tag tone={tone}>{words}</Tag>
      </td>
      <td className="end">{number(job.counts.total)}</td>
      <td className="recent-who">{job.created_by}</td>
      <td className="recent-when">{instant(job.created_at)}</td>
    </tr>
  );
}

/** Imports there were, newest first: each is taken up where it was left. */
export function RecentImports({ kinds }: { kinds: readonly ImportKind[] }) {
  const [limit, setLimit] = useState(FIRST);
  const query = useQuery({ ...importsQuery({ limit, offset: 0 }), placeholderData: keepPreviousData });
  const titleOf = (name: string) => kinds.find((kind) => kind.name === name)?.title ?? label(name);
  return (
    <Card title="Imports" more={query.data ? number(query.data.total) : null}>
      <QueryState query={query} what="The imports" skeleton={<SkeletonLines lines={5} />}>
        {({ items, total }) =>
          items.length ? (
            <div className="recent-imports" role="region" aria-label="Imports so far" tabIndex={0}>
              <table className="mini-table">
                <thead>
                  <tr>
                    <th scope="col">File</th>
                    <th scope="col">Brings</th>
                    <th scope="col">State</th>
                    <th scope="col" className="end">
                      Rows
                    </th>
                    <th scope="col" className="recent-who">
                      By
                    </th>
                    <th scope="col" className="recent-when">
                      When
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((job) => (
                    <ImportRow key={job.id} job={job} title={titleOf(job.kind)} />
                  ))}
                </tbody>
              </table>
              {items.length < total ? (
                <Button variant="ghost" size="sm" onPress={() => setLimit(limit + 50)} isPending={query.isFetching}>
                  Show more
                </Button>
              ) : null}
            </div>
          ) : (
            <EmptyState icon={Upload} title="Nothing has been imported yet">
              Choose what your file brings, drop it, and look at every row before anything is written.
            </EmptyState>
          )
        }
      </QueryState>
    </Card>
  );
}
