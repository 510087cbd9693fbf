import { Link } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import type { List } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, CarrierMark, RouteText, SkeletonLines, StatusMark, UrgencyMark } from '@/ui';
import { placeOf } from '../../../columns';
import type { Circuit } from '../../../types';

/** A card of circuits, each a link to its page. */
export function CircuitRows({
  title,
  query,
  none,
}: {
  title: string;
  query: UseQueryResult<List<Circuit>>;
  /** Said when there is none. */
  none: string;
}) {
  const idle = query.fetchStatus === 'idle' && query.data === undefined && !query.isError;
  return (
    <Card title={title} more={query.data?.total ? format.plural(query.data.total, 'circuit') : null}>
      {idle ? (
        <p className="text-text-3">{none}</p>
      ) : (
        <QueryState query={query} what="The circuits" skeleton={<SkeletonLines lines={3} />}>
          {({ items, total }) =>
            items.length ? (
              <>
                <ul className="related-list">
                  {items.map((circuit) => (
                    <li key={circuit.id}>
                      <StatusMark status={circuit.status} glyphOnly />
                      <Link to="/circuits/$id" params={{ id: circuit.id }} className="id clip related-name">
                        {circuit.circuit_id}
                      </Link>
                      <span className="related-carrier">
                        <CarrierMark name={circuit.carrier_name} series={circuit.carrier_series} />
                      </span>
                      <span className="related-route clip text-text-2">
                        <RouteText a={placeOf(circuit, 'a')} z={placeOf(circuit, 'z')} />
                      </span>
                      <span className="related-speed num text-text-2">
                        {circuit.bandwidth_mbps === null ? format.NONE : format.bandwidth(circuit.bandwidth_mbps)}
                      </span>
                      <span className="related-urgency">
                        <UrgencyMark urgency={circuit.urgency} days={circuit.days_to_deadline} />
                      </span>
                    </li>
                  ))}
                </ul>
                {total > items.length ? (
                  <p className="mt-2 text-12 text-text-3">The first {format.number(items.length)} are shown.</p>
                ) : null}
              </>
            ) : (
              <p className="text-text-3">{none}</p>
            )
          }
        </QueryState>
      )}
    </Card>
  );
}
