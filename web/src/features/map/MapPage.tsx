import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useCan } from '@/api/me';
import { resource } from '@/api/resource';
import { type Bounds, bboxParameter } from '@/map/geo';
import { apiFilters, type FilterField, filterKeys } from '@/resource/list/filters';
import { filterValues, type ListSearch } from '@/resource/list/search';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { circuitSummary, placeSummary } from './api';
import { Dock } from './components/Dock';
import { MapHeader } from './components/MapHeader';
import { MapStage } from './components/MapStage';
import './map-page.css';
import { type MapSearch, toListSearch } from './search';
import type { Flight } from './use-map-camera';
import { useTypedText } from '@/shared/hooks/use-typed-text';

export interface MapPageProps {
  /** The filters of the circuits list: the map has the same. */
  fields: readonly FilterField[];
  search: MapSearch;
  onSearch: (changes: MapSearch, step: 'push' | 'replace') => void;
  onList: (search: ListSearch) => void;
}

const circuits = resource('circuits');

export function MapPage({ fields: allFields, search, onSearch, onList }: MapPageProps) {
  const can = useCan();
  const fields = useMemo(() => allFields.filter((field) => can(field.permission)), [allFields, can]);
  const isNarrow = useIsNarrow();
  const [isDrawing, setDrawing] = useState(false);
  const [isDockOpen, setDockOpen] = useState(false);
  const [flight, setFlight] = useState<Flight | null>(null);
  const values = filterValues(search);
  const filters = useMemo(() => apiFilters(fields, filterValues(search), search.q), [fields, search]);
  const hidden = useMemo(() => search.hide?.split(',') ?? [], [search.hide]);
  const { data: found } = useQuery(circuitSummary(filters));
  const { data: sites } = useQuery(placeSummary);

  const [text, setText] = useTypedText(search.q ?? '', (q) => onSearch({ q: q || undefined }, 'replace'));

  const change = useCallback((changes: MapSearch) => onSearch(changes, 'push'), [onSearch]);
  const clear = () =>
    change({ q: undefined, ...Object.fromEntries(fields.flatMap(filterKeys).map((key) => [key, undefined])) });

  return (
    <div className="map-page">
      <MapHeader
        context={{ resource: circuits, fields, q: search.q }}
        values={values}
        onChange={change}
        text={text}
        onText={setText}
        counts={{ circuits: found?.total, places: Object.keys(filters).length > 0 ? undefined : sites?.total }}
        listSearch={toListSearch(fields, search)}
        isDrawing={isDrawing}
        onDraw={() => setDrawing(!isDrawing)}
      >
        <div className="map-split">
          <Dock
            filters={filters}
            hidden={hidden}
            onHidden={(next) => onSearch({ hide: next.join(',') || undefined }, 'replace')}
            onFound={({ kind, id }) => {
              setFlight({ to: id });
              setDockOpen(false);
              change(kind === 'circuit' ? { open: id, place: undefined } : { place: id, open: undefined });
            }}
            onCarrier={(carrierId) => change({ carrier_id: carrierId ?? undefined })}
            isOpen={isDockOpen}
            isNarrow={isNarrow}
            onClose={() => setDockOpen(false)}
          />
          <MapStage
            search={search}
            filters={filters}
            hidden={hidden}
            isNarrow={isNarrow}
            isEmpty={found?.total === 0}
            flight={flight}
            onSearch={onSearch}
            onClear={clear}
            onOpenDock={() => setDockOpen(true)}
            isDrawing={isDrawing}
            onCancelBox={() => setDrawing(false)}
            onBox={(box: Bounds) => onList(toListSearch(fields, search, bboxParameter(box)))}
          />
        </div>
      </MapHeader>
    </div>
  );
}
