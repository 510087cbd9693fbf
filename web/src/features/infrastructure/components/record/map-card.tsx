import { useMemo } from 'react';
import { placeSelection, SmallMap } from '@/map';
import { mapSearch } from '../../place';
import type { Site } from '../../types';

/** Where it stands. */
export function MapCard({ site }: { site: Site }) {
  const { name, latitude, longitude } = site;
  const selection = useMemo(() => placeSelection({ name, latitude, longitude }), [name, latitude, longitude]);
  return (
    <section className="card map-card" data-empty={latitude === null ? '' : undefined} aria-label="Map">
      <SmallMap
        label={`Map of ${name}`}
        selection={selection}
        search={mapSearch(site)}
        empty="This site has no coordinates yet."
      />
    </section>
  );
}
