import { useMemo } from 'react';
import { circuitSelection, SmallMap } from '@/map';
import type { Preview, RfLink } from '../../types';

const place = (name: string, position: [number, number] | null | undefined) =>
  position ? { name, latitude: position[0], longitude: position[1] } : null;

/** Where it runs; a word without coordinates. */
export function MapCard({ link, path }: { link: RfLink; path: Preview | undefined }) {
  const { a_name: aName, z_name: zName, capacity_mbps: bandwidthMbps } = link;
  const a = path?.a_position;
  const z = path?.z_position;
  const selection = useMemo(
    () => circuitSelection({ series: 0, radio: true, bandwidthMbps, a: place(aName, a), z: place(zName, z) }),
    [aName, zName, bandwidthMbps, a, z],
  );
  return (
    <section className="card map-card" data-empty={a || z ? undefined : ''} aria-label="Map">
      <SmallMap
        label={`Map of ${link.name}`}
        selection={selection}
        search={{ link: link.id }}
        empty="Neither end has coordinates yet."
      />
    </section>
  );
}
