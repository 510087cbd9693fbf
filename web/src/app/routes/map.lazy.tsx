import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { circuitFilters } from '@/features/circuits/search';
import { MapPage, type MapPageProps } from '@/features/map';

export const Route = createLazyRoute('/map')({ component: MapRoute });

/** Gives the map the filters of the circuits list, and the way there. */
function MapRoute() {
  const search = Route.useSearch();
  const navigate = useNavigate();
  const onSearch = useCallback<MapPageProps['onSearch']>(
    (changes, step) =>
      void navigate({ to: '/map', search: (now) => ({ ...now, ...changes }), replace: step === 'replace' }),
    [navigate],
  );
  const onList = useCallback<MapPageProps['onList']>(
    (path: string, list) => void navigate({ to: path, search: list as never }),
    [navigate],
  );
  return <MapPage fields={circuitFilters} search={search} onSearch={onSearch} onList={onList} />;
}
