import { useQuery } from '@tanstack/react-query';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import * as format from '@/shared/format';
import { FactRow, Facts, SkeletonLines, StatusMark } from '@/ui';
import { serviceTypes } from '../api';
import { serviceTypeHref } from '../href';
import type { ServiceType } from '../types';
import { InUse } from './in-use';

/** A service type beside the list. */
export function ServiceTypePanel({ id, row, ...panel }: PanelProps<ServiceType>) {
  const query = useQuery(serviceTypes.detail(id));
  const type = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={type ? `Service type ${type.name}` : 'Service type'}
      href={serviceTypeHref(id)}
      kicker={query.data?.data.code ?? 'Service type'}
      title={type ? <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{type.name}</span> : null}
      marks={type ? <StatusMark status={type.active ? 'active' : 'inactive'} /> : null}
    >
      <QueryState
        query={query}
        what="The service type"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={6} />
          </div>
        }
      >
        {({ data }) => (
          <>
            <section>
              <h2>In use</h2>
              <InUse type={data} />
            </section>
            <section>
              <h2>Facts</h2>
              <Facts>
                <FactRow label="Category">{format.label(data.category)}</FactRow>
                <FactRow label="Default SLA">
                  {data.default_sla_availability === null
                    ? null
                    : `${format.number(data.default_sla_availability, 4)}%`}
                </FactRow>
                <FactRow label="Description">{data.description}</FactRow>
              </Facts>
            </section>
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
