import { useCallback, useMemo, useState } from 'react';
import { useCan } from '@/api/me';
import { resource } from '@/api/resource';
import { apiFilters, type FilterField, filterKeys } from '@/resource/list/filters';
import { filterValues, type ListSearch } from '@/resource/list/search';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { readPreference, writePreference } from '@/shared/storage';
import type { ListPath } from './api';
import { Dock } from './components/Dock';
import { MapHeader } from './components/MapHeader';
import { MapStage } from './components/MapStage';
import { hiddenIn, hideText, layerState } from './layers';
import './map-page.css';
import { type MapSearch, selecting, toListSearch } from './search';
import { useLegend } from './use-legend';
import type { Flight } from './use-map-camera';
import { useTypedText } from '@/shared/hooks/use-typed-text';

export interface MapPageProps {
  /** The filters of the circuits list: the map has the same. */
  fields: readonly FilterField[];
  search: MapSearch;
  onSearch: (changes: MapSearch, step: 'push' | 'replace') => void;
  onList: (path: ListPath, search: ListSearch) => void;
}

const circuits = resource('circuits');
/** Layers switched off the last time, for an address that does not say. */
const HIDE = 'map.hide';

export function MapPage({ fields: allFields, search, onSearch, onList }: MapPageProps) {
  const can = useCan();
  const fields = useMemo(() => allFields.filter((field) => can(field.permission)), [allFields, can]);
  const isNarrow = useIsNarrow();
  const [isDrawing, setDrawing] = useState(false);
  const [isDockOpen, setDockOpen] = useState(false);
  const [flight, setFlight] = useState<Flight | null>(null);
  const values = filterValues(search);
  const filters = useMemo(() => apiFilters(fields, filterValues(search), search.q), [fields, search]);
  const hidden = useMemo(() => hiddenIn(search.hide ?? readPreference(HIDE)), [search.hide]);
  const layers = useMemo(() => layerState(hidden, can), [hidden, can]);
  const { counts, carriers } = useLegend(filters);

  const [text, setText] = useTypedText(search.q ?? '', (q) => onSearch({ q: q || undefined }, 'replace'));

  const change = useCallback((changes: MapSearch) => onSearch(changes, 'push'), [onSearch]);
  const hide = (next: string[]) => {
    writePreference(HIDE, hideText(next));
    onSearch({ hide: hideText(next) }, 'replace');
  };
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
        counts={counts}
        hide={hideText(hidden)}
        listSearch={toListSearch(fields, search)}
        isDrawing={isDrawing}
        onDraw={() => setDrawing(!isDrawing)}
      >
        <div className="map-split">
          <Dock
            filters={filters}
            counts={counts}
            carriers={carriers}
            hidden={hidden}
            onHidden={hide}
            parts={layers.parts}
            onFound={(found) => {
              setFlight({ to: found.id });
              setDockOpen(false);
              change(selecting(found));
            }}
            onCarrier={(carrierId) => change({ carrier_id: carrierId ?? undefined })}
            isOpen={isDockOpen}
            isNarrow={isNarrow}
            onClose={() => setDockOpen(false)}
          />
          <MapStage
            search={search}
            filters={filters}
            layers={layers}
            isNarrow={isNarrow}
            isEmpty={counts.circuits.total === 0}
            flight={flight}
            onSearch={onSearch}
            onClear={clear}
            onOpenDock={() => setDockOpen(true)}
            isDrawing={isDrawing}
            onCancelBox={() => setDrawing(false)}
            onBox={(path, bbox) => onList(path, path === '/circuits' ? toListSearch(fields, search, bbox) : { bbox })}
          />
        </div>
      </MapHeader>
    </div>
  );
}
