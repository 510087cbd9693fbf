import { useMemo } from 'react';
import { placeSelection, SmallMap } from '@/map';
import type { Coordinates } from './value';

interface PlaceMapCardProps {
  place: Coordinates & { name: string };
  /** What the large map opens with: the record's key there. */
  search: Record<string, string>;
}

/** Where a record stands. */
export function PlaceMapCard({ place: { name, latitude, longitude }, search }: PlaceMapCardProps) {
  const selection = useMemo(() => placeSelection({ name, latitude, longitude }), [name, latitude, longitude]);
  return (
    <section className="card map-card" data-empty={latitude === null ? '' : undefined} aria-label="Map">
      <SmallMap label={`Map of ${name}`} selection={selection} search={search} empty="It has no coordinates yet." />
    </section>
  );
}
