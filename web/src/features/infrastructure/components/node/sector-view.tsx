import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import * as format from '@/shared/format';
import { Banner, Card } from '@/ui';
import { reachOf } from '../../api';
import type { Sector } from '../../types';
import { CapacityBar } from './capacity-bar';
import { drawnReach, isOutside } from './sector';
import { SubscriberTable } from './subscriber-table';

const SectorMap = lazy(() => import('./sector-map').then((module) => ({ default: module.SectorMap })));

function Warnings({ sector }: { sector: Sector }) {
  const { capacity_mbps: capacity, sold_mbps: sold, subscribers } = sector;
  const outside = subscribers.filter(isOutside).length;
  const warnings = [
    capacity && sold > capacity
      ? `More is sold than the node carries: ${format.bandwidth(sold)} of ${format.bandwidth(capacity)}.`
      : null,
    outside ? `${format.plural(outside, 'subscriber stands', 'subscribers stand')} outside the beam.` : null,
    sector.too_long
      ? `${format.plural(sector.too_long, 'link is', 'links are')} longer than is practical in the band.`
      : null,
  ].filter((text) => text !== null);
  if (!warnings.length) return null;
  return (
    <Banner tone="warn">
      {warnings.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Banner>
  );
}

/** The beam on the map, capacity sold, and everybody it serves. */
export function SectorView({ sector, systemId }: { sector: Sector; systemId: string }) {
  const reach = useQuery(reachOf(systemId)).data;
  const drawn = drawnReach(sector, reach?.km ?? null);
  const { latitude, longitude } = sector;
  const placed = latitude !== null && longitude !== null;
  return (
    <>
      <Warnings sector={sector} />
      <section className="card sector-card" aria-label="Sector">
        {placed ? (
          <Suspense fallback={<div className="skeleton h-full w-full" aria-hidden="true" />}>
            <SectorMap sector={sector} center={[longitude, latitude]} km={drawn.km} />
          </Suspense>
        ) : (
          <p className="p-4 text-text-3">Its site has no coordinates yet, so there is no beam to draw.</p>
        )}
      </section>
      {placed ? (
        <ul className="sector-legend">
          <li>
            <i className="sector-key in" aria-hidden="true" />
            In the beam
          </li>
          <li>
            <i className="sector-key out" aria-hidden="true" />
            Outside the beam
          </li>
          <li className="text-text-3">
            {drawn.of === 'band'
              ? `Drawn to ${format.kilometres(drawn.km)}, what is practical at ${reach?.band ?? 'its band'}`
              : drawn.of === 'farthest'
                ? `Drawn to the farthest subscriber, ${format.kilometres(drawn.km)}; its band is not known`
                : `Drawn to ${format.kilometres(drawn.km)}; its band is not known`}
          </li>
        </ul>
      ) : null}
      <Card title="Capacity">
        <CapacityBar sold={sector.sold_mbps} capacity={sector.capacity_mbps} />
      </Card>
      <Card title="Subscribers" more={sector.subscribers.length ? format.number(sector.subscribers.length) : null}>
        {sector.without_position ? (
          <p className="mb-2 text-text-2">
            {format.plural(sector.without_position, 'subscriber has', 'subscribers have')} no coordinates: their
            distance and bearing are not known.
          </p>
        ) : null}
        <SubscriberTable subscribers={sector.subscribers} />
      </Card>
    </>
  );
}
