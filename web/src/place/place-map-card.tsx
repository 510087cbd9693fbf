import { useMemo } from 'react';
import { placeSelection, SmallMap } from '@/map';
import type { Coordinates } from './value';

interface PlaceMapCardProps {
  place: Coordinates & { name: string };
  /** What the large map opens with, where it knows this kind of place; else it looks at the position. */
  search?: Record<string, string>;
}

/** Where a record stands. */
export function PlaceMapCard({ place: { name, latitude, longitude }, search }: PlaceMapCardProps) {
  const selection = useMemo(() => placeSelection({ name, latitude, longitude }), [name, latitude, longitude]);
  return (
    <section className="card map-card" data-empty={latitude === null ? '' : undefined} aria-label="Map">
      <SmallMap
        label={`Map of ${name}`}
        selection={selection}
        search={search ?? { at: `${latitude},${longitude},12` }}
        empty="It has no coordinates yet."
      />
    </section>
  );
}
