import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import { easternInstant } from '@/shared/eastern';
import * as format from '@/shared/format';
import { FactRow, Facts, SkeletonLines } from '@/ui';
import { audit, oneOf } from '../api';
import { useRoleName } from '../use-role-name';
import type { AuditEntry } from '../types';
import { entityWords, labelWords, recordLink, sourceWords } from '../words/audit-words';
import { eventWords } from './event-words';
import { ChangeRows } from './change-rows';

/** One change: who, when, from where, and each field before and after. */
export function AuditPanel({ id, row, ...panel }: PanelProps<AuditEntry>) {
  const query = useQuery({ ...oneOf(audit, id), select: (list) => list.items[0] ?? null });
  const roleName = useRoleName();
  const entry = query.data ?? row;
  const link = entry ? recordLink(entry.entity, entry.entity_id) : null;
  return (
    <SidePanel
      {...panel}
      label={entry ? `Change of ${labelWords(entry)}` : 'Change'}
      kicker={entry ? `${entityWords(entry.entity)} · ${format.label(entry.action)}` : 'Change'}
      title={
        entry ? (
          <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{labelWords(entry)}</span>
        ) : null
      }
    >
      <QueryState
        query={query}
        what="The change"
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
                  <FactRow label="Event">{eventWords(data.event_type)}</FactRow>
                  <FactRow label="Source">{data.source ? sourceWords(data.source) : null}</FactRow>
                  <FactRow label="Token">{data.token ? <span className="id">{data.token}…</span> : null}</FactRow>
                  <FactRow label="Address">{data.address}</FactRow>
                  <FactRow label="Request">
                    {data.request_id ? (
                      <Link
                        to="/admin/audit/requests"
                        search={{ request_id: data.request_id }}
                        className="link id clip"
                        title="The request it was part of"
                      >
                        {data.request_id}
                      </Link>
                    ) : null}
                  </FactRow>
                </Facts>
                <p className="mt-2 flex flex-wrap gap-3">
                  {link ? (
                    <Link to={link.to} search={link.search as never} className="link">
                      Open the record
                    </Link>
                  ) : null}
                  {data.entity_id ? (
                    <Link to="/admin/audit" search={{ entity_id: data.entity_id }} className="link">
                      All its changes
                    </Link>
                  ) : null}
                </p>
              </section>
              <section>
                <h2>Before → after</h2>
                {data.changes.length ? (
                  <ChangeRows changes={data.changes} />
                ) : (
                  <p className="text-text-2">No field you may see changed.</p>
                )}
              </section>
            </>
          ) : (
            <p className="p-4 text-text-2">It is not there any more, or you may not see it.</p>
          )
        }
      </QueryState>
    </SidePanel>
  );
}
