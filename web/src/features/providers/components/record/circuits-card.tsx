import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, RouteText, Segmented, SkeletonLines, StatusMark, UrgencyMark } from '@/ui';
import { circuitsOf, ORDERS, type CircuitOrder } from '../../api';
import type { Provider, ProviderCircuit } from '../../types';
import { StatusBar } from '../status-bar';

const OPTIONS = [
  { value: 'rate' as const, label: 'By MRC' },
  { value: 'deadline' as const, label: 'By deadline' },
];

function CircuitRow({ circuit, money }: { circuit: ProviderCircuit; money: boolean }) {
  const { current_mrc: rate, currency, bandwidth_mbps: speed } = circuit;
  return (
    <li>
      <Link to="/circuits/$id" params={{ id: circuit.id }}>
        <StatusMark status={circuit.status} glyphOnly />
        <span className="id clip" title={circuit.circuit_id}>
          {circuit.circuit_id}
        </span>
        <span className="clip text-text-2">{circuit.service_type_code}</span>
        <span className="clip">
          <RouteText
            a={circuit.a_endpoint_city ?? circuit.a_endpoint_name}
            z={circuit.z_endpoint_city ?? circuit.z_endpoint_name}
          />
        </span>
        <span className="num end">{speed === null ? format.NONE : format.bandwidth(speed)}</span>
        {money ? (
          <span className="num end">
            {rate === null || rate === undefined ? format.NONE : format.money(rate, currency)}
          </span>
        ) : null}
        <span>
          <UrgencyMark urgency={circuit.urgency} days={circuit.days_to_deadline} />
        </span>
      </Link>
    </li>
  );
}

/** Its first circuits by what matters, and how many are where in their life. */
export function CircuitsCard({
  provider,
  order: wanted,
  onOrder,
}: {
  provider: Provider;
  order: CircuitOrder | undefined;
  onOrder: (order: CircuitOrder) => void;
}) {
  const money = useCan()('financials_view');
  const order = money ? (wanted ?? 'rate') : 'deadline';
  const query = useQuery(circuitsOf(provider.id, order, money));
  return (
    <Card
      className="circuits-card"
      title="Circuits"
      more={
        <>
          {money && provider.circuit_count ? (
            <Segmented label="Order of the circuits" options={OPTIONS} value={order} onChange={onOrder} />
          ) : null}
          {provider.circuit_count ? (
            <Link
              to="/circuits"
              search={{ carrier_id: provider.id, sort: ORDERS[order].sort }}
              className="link font-medium"
            >
              All {format.number(provider.circuit_count)}
            </Link>
          ) : null}
        </>
      }
    >
      <QueryState query={query} what="The circuits" skeleton={<SkeletonLines lines={10} />}>
        {({ items, facets }) =>
          provider.circuit_count === 0 ? (
            <p className="text-text-3">No circuits of this provider yet.</p>
          ) : (
            <>
              <StatusBar providerId={provider.id} counts={facets?.status ?? []} />
              <ul className={money ? 'provider-circuits money' : 'provider-circuits'}>
                {items.map((circuit) => (
                  <CircuitRow key={circuit.id} circuit={circuit} money={money} />
                ))}
              </ul>
            </>
          )
        }
      </QueryState>
    </Card>
  );
}
