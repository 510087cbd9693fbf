import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import { easternInstant } from '@/shared/eastern';
import * as format from '@/shared/format';
import { CopyButton, FactRow, Facts, SkeletonLines } from '@/ui';
import { audit, oneOf, requests } from '../api';
import type { LoggedRequest } from '../types';
import { useRoleName } from '../use-role-name';
import { entityWords, labelWords } from '../words/audit-words';

function Written({ requestId }: { requestId: string }) {
  const query = useQuery(audit.list({ request_id: requestId, limit: 20, sort: '-id' }));
  return (
    <QueryState query={query} what="The changes" skeleton={<SkeletonLines lines={2} />}>
      {({ items, total }) =>
        items.length ? (
          <>
            <ul className="change-rows">
              {items.map((entry) => (
                <li key={entry.id}>
                  <Link to="/admin/audit" search={{ request_id: requestId, open: entry.id }} className="link">
                    {entityWords(entry.entity)} {labelWords(entry)}
                  </Link>{' '}
                  <span className="text-text-2">{format.label(entry.action).toLowerCase()}</span>
                </li>
              ))}
            </ul>
            {total > items.length ? (
              <Link to="/admin/audit" search={{ request_id: requestId }} className="link">
                All {format.number(total)}
              </Link>
            ) : null}
          </>
        ) : (
          <p className="text-text-2">It changed nothing.</p>
        )
      }
    </QueryState>
  );
}

/** One request: who asked for what, how it ended, what it wrote. */
export function RequestPanel({ id, row, ...panel }: PanelProps<LoggedRequest>) {
  const query = useQuery({ ...oneOf(requests, id), select: (list) => list.items[0] ?? null });
  const roleName = useRoleName();
  const entry = query.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={entry ? `Request ${entry.method} ${entry.path}` : 'Request'}
      kicker={entry ? `${entry.method} · ${entry.status}` : 'Request'}
      title={entry ? <span className="min-w-0 font-semibold [overflow-wrap:anywhere]">{entry.path}</span> : null}
    >
      <QueryState
        query={query}
        what="The request"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {(data) =>
          data ? (
            <>
              <section>
                <Facts>
                  <FactRow label="When">{easternInstant(data.at)}</FactRow>
                  <FactRow label="User">
                    {data.actor ? <span className="[overflow-wrap:anywhere]">{data.actor}</span> : null}
                  </FactRow>
                  <FactRow label="Role">{data.role ? roleName(data.role) : null}</FactRow>
                  <FactRow label="Status">{data.status}</FactRow>
                  <FactRow label="Took">{format.number(data.milliseconds, 1)} ms</FactRow>
                  <FactRow label="Token">{data.token ? <span className="id">{data.token}…</span> : null}</FactRow>
                  <FactRow label="Address">{data.address}</FactRow>
                  <FactRow label="Request">
                    <span className="id clip" title={data.request_id}>
                      {data.request_id}
                    </span>
                    <CopyButton text={data.request_id} label="Copy the request id" />
                  </FactRow>
                </Facts>
              </section>
              <section>
                <h2>What it wrote</h2>
                <Written requestId={data.request_id} />
              </section>
            </>
          ) : (
            <p className="p-4 text-text-2">It is not there any more.</p>
          )
        }
      </QueryState>
    </SidePanel>
  );
}
