import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, SkeletonLines, StatusMark, Swatch } from '@/ui';
import { firstCircuits } from '../api';
import type { CircuitFilter, CircuitLinks } from '../links';
import type { NamedCircuit } from '../types';
import { rowsStyle } from '../rows';
import { ToCircuits } from './stat';

const SHOWN = 7;

function CircuitsCard({
  title,
  empty,
  filter,
  beside,
}: {
  title: string;
  empty: string;
  filter: CircuitFilter;
  beside: (circuit: NamedCircuit) => ReactNode;
}) {
  const query = useQuery(firstCircuits(filter, SHOWN));
  return (
    <Card
      className="circuits-card"
      title={title}
      more={
        query.data?.total ? (
          <ToCircuits className="link font-medium" filter={filter}>
            All {format.number(query.data.total)}
          </ToCircuits>
        ) : null
      }
    >
      <QueryState query={query} what="The list" skeleton={<SkeletonLines lines={5} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-text-3">{empty}</p>
          ) : (
            <ul className="record-rows" style={rowsStyle(items.length)}>
              {items.map((circuit) => (
                <li key={circuit.id}>
                  <Link to="/circuits/$id" params={{ id: circuit.id }}>
                    <Swatch series={circuit.carrier_series} />
                    <span className="id clip">{circuit.circuit_id}</span>
                    <span className="record-note clip">{beside(circuit)}</span>
                    <span className="record-mark">
                      <StatusMark status={circuit.status} />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Card>
  );
}

export const AtRisk = ({ links }: { links: CircuitLinks }) => (
  <CircuitsCard
    title="At risk"
    empty="No circuit in service is marked at risk."
    filter={links.atRisk}
    beside={(circuit) => circuit.at_risk_reason}
  />
);

export const InDelivery = ({ links }: { links: CircuitLinks }) => (
  <CircuitsCard
    title="In delivery"
    empty="Nothing is on order."
    filter={links.inDelivery}
    beside={(circuit) => (circuit.order_date ? `ordered ${format.date(circuit.order_date)}` : null)}
  />
);
