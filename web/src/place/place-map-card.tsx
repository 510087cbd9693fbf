import { useMemo } from 'react';
import { placeSelection, SmallMap } from '@/map';
import type { Coordinates } from './value';

interface PlaceMapCardProps {
  place: Coordinates & { name: string };
  /** The record's key on the large map, which opens its panel; the map looks at the position. */
  search: Record<string, string>;
}

/** Where a record stands. */
export function PlaceMapCard({ place: { name, latitude, longitude }, search }: PlaceMapCardProps) {
  const selection = useMemo(() => placeSelection({ name, latitude, longitude }), [name, latitude, longitude]);
  return (
    <section className="card map-card" data-empty={latitude === null ? '' : undefined} aria-label="Map">
      <SmallMap
        label={`Map of ${name}`}
        selection={selection}
        search={{ ...search, at: `${latitude},${longitude},12` }}
        empty="It has no coordinates yet."
      />
    </section>
  );
}
