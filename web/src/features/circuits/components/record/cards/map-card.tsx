import { useMemo } from 'react';
import { circuitSelection, SmallMap } from '@/map';
import type { Circuit } from '../../../types';

/** Where it runs; nothing without coordinates. */
export function MapCard({ circuit }: { circuit: Circuit }) {
  const { a_endpoint: a, z_endpoint: z, carrier_series, bandwidth_mbps, route } = circuit;
  const path = useMemo(
    () =>
      circuitSelection({ series: carrier_series ?? 0, bandwidthMbps: bandwidth_mbps, a, z, route: route?.coordinates }),
    [carrier_series, bandwidth_mbps, a, z, route],
  );
  const placed = [a, z].some((end) => typeof end?.latitude === 'number');
  return (
    <section className="card map-card" data-empty={placed ? undefined : ''} aria-label="Map">
      <SmallMap
        label={`Map of ${circuit.circuit_id}`}
        selection={path}
        search={{ open: circuit.id }}
        empty="Neither end has coordinates yet."
      />
    </section>
  );
}
