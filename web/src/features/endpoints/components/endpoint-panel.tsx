import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import { addressOf } from '@/shared/address';
import * as format from '@/shared/format';
import { FactRow, Facts, SkeletonLines } from '@/ui';
import { endpoints } from '../api';
import { endpointHref, insideOf } from '../href';
import type { Endpoint } from '../types';
import { CircuitsCard } from './circuits-card';
import { EndpointFigures } from './endpoint-figures';

const demarcOf = (endpoint: Endpoint) =>
  [
    ['suite', endpoint.demarc_suite],
    ['rack', endpoint.demarc_rack],
    ['panel', endpoint.demarc_panel],
    ['port', endpoint.demarc_port],
  ]
    .filter(([, value]) => value)
    .map(([word, value]) => `${word} ${value}`)
    .join(', ');

/** An endpoint beside the list. */
export function EndpointPanel({ id, row, ...panel }: PanelProps<Endpoint>) {
  const query = useQuery(endpoints.detail(id));
  const can = useCan();
  const endpoint = query.data?.data ?? row;
  const inside = query.data ? insideOf(query.data.data) : null;
  return (
    <SidePanel
      {...panel}
      label={endpoint ? `Endpoint ${endpoint.name}` : 'Endpoint'}
      href={endpointHref(id)}
      kicker={endpoint?.facility_type ? format.label(endpoint.facility_type) : 'Endpoint'}
      title={
        endpoint ? (
          <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{endpoint.name}</span>
        ) : null
      }
    >
      <QueryState
        query={query}
        what="The endpoint"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {({ data }) => (
          <>
            <section>
              <div className="grid grid-cols-[repeat(auto-fit,minmax(100px,1fr))] gap-3">
                <EndpointFigures endpoint={data} />
              </div>
            </section>
            <section>
              <h2>Facts</h2>
              <Facts>
                <FactRow label="Address">{addressOf(data)}</FactRow>
                <FactRow label="Inside">
                  {inside ? (
                    <Link to={inside.href} className="link clip">
                      {inside.name}
                    </Link>
                  ) : null}
                </FactRow>
                <FactRow label="Demarc">{demarcOf(data)}</FactRow>
              </Facts>
            </section>
            {can('circuits_view') ? <CircuitsCard endpoint={data} /> : null}
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
