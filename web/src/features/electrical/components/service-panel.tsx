import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import * as format from '@/shared/format';
import { FactRow, Facts, SkeletonLines, StatusMark } from '@/ui';
import { billsQuery, services } from '../api';
import { nameOf, placeOf, serviceHref } from '../href';
import type { Service } from '../types';
import { BillRows } from './bill-rows';
import { ServiceFigures } from './service-figures';

const NEWEST = 6;

/** An electrical service beside the list. */
export function ServicePanel({ id, row, ...panel }: PanelProps<Service>) {
  const query = useQuery(services.detail(id));
  const bills = useQuery(billsQuery(id));
  const money = useCan()('financials_view');
  const service = query.data?.data ?? row;
  const place = query.data ? placeOf(query.data.data) : null;
  return (
    <SidePanel
      {...panel}
      label={service ? `Electrical service ${nameOf(service)}` : 'Electrical service'}
      href={serviceHref(id)}
      kicker={
        place ? (
          <>
            {place.word}
            <Link to={place.href} className="link clip">
              {service?.place_name}
            </Link>
          </>
        ) : (
          'Electrical service'
        )
      }
      title={
        service ? (
          <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{nameOf(service)}</span>
        ) : null
      }
      marks={service ? <StatusMark status={service.status} /> : null}
    >
      <QueryState
        query={query}
        what="The electrical service"
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
                <ServiceFigures service={data} />
              </div>
            </section>
            <section>
              <h2>Facts</h2>
              <Facts>
                <FactRow label="Meter">{data.meter_number}</FactRow>
                <FactRow label="Rate plan">{data.rate_plan}</FactRow>
                <FactRow label="Service">
                  {[
                    data.service_voltage,
                    data.phase ? `${format.label(data.phase)} phase` : null,
                    data.amps === null ? null : `${format.number(data.amps)} A`,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </FactRow>
              </Facts>
            </section>
            <section>
              <h2>Newest bills</h2>
              <QueryState query={bills} what="The bills" skeleton={<SkeletonLines lines={3} />}>
                {({ items }) =>
                  items.length ? (
                    <BillRows bills={items.slice(0, NEWEST)} currency={data.currency} money={money} brief />
                  ) : (
                    <p className="text-text-3">No bills yet.</p>
                  )
                }
              </QueryState>
            </section>
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
