import { useQueryClient } from '@tanstack/react-query';
import { Layers } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useCallback, useState } from 'react';
import type { Query } from '@/api/client';
import { developmentRole } from '@/api/identity';
import { useCan } from '@/api/me';
import { zoomTowards } from '@/map/camera';
import { DrawBox } from '@/map/DrawBox';
import { type Bounds, bboxParameter } from '@/map/geo';
import type { Grouped, Hit, HitRecord } from '@/map/hit';
import { networkTileUrl, tileLayers } from '@/map/tile-url';
import { ZoomButtons } from '@/map/ZoomButtons';
import { useShortcut } from '@/shared/shortcuts';
import { Button } from '@/ui/button';
import { filteredExtent, type ListPath, networkExtent, type Reach } from '../api';
import type { LayerState } from '../layers';
import { type MapSearch, type Selected, selectedIn, selecting } from '../search';
import { type Flight, useMapCamera } from '../use-map-camera';
import { useSelection } from '../use-selection';
import { BoxLists } from './BoxLists';
import { MapNotice } from './MapNotice';
import { NetworkMap } from './NetworkMap';
import { NoMap } from './NoMap';
import { SelectionPanel } from './SelectionPanel';

interface MapStageProps {
  search: MapSearch;
  filters: Query;
  layers: LayerState;
  isNarrow: boolean;
  isEmpty: boolean;
  flight: Flight | null;
  isDrawing: boolean;
  onSearch: (changes: MapSearch, step: 'push' | 'replace') => void;
  onClear: () => void;
  onOpenDock: () => void;
  onCancelBox: () => void;
  /** A list of what is in a box drawn on the map. */
  onBox: (path: ListPath, bbox: string) => void;
}

/** From zoom 7 on the tiles hold every circuit by itself. */
const SINGLE_LINES = 7.05;
const ONE_STEP = 2;

const LINES: readonly Grouped[] = ['circuits', 'links', 'lines'];

export function MapStage(props: MapStageProps) {
  const { search, filters, layers, isNarrow, isEmpty, flight, isDrawing, onSearch } = props;
  const queryClient = useQueryClient();
  const can = useCan();
  const reach: Reach = { endpoints: can('endpoints_view'), sites: can('infrastructure_view') };
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const [choices, setChoices] = useState<readonly HitRecord[] | null>(null);
  const [box, setBox] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasTileError, setTileError] = useState(false);
  const selected = selectedIn(search);
  const selection = useSelection(selected);
  const hasFilters = Object.keys(filters).length > 0;

  const onAt = useCallback((at: string) => onSearch({ at }, 'replace'), [onSearch]);
  const hasPanel = selected !== null || choices !== null;
  const camera = useMapCamera({
    map,
    at: search.at,
    onAt,
    selection,
    selectedId: selected?.id,
    flight,
    hasPanel,
    isNarrow,
    reach,
  });

  const select = useCallback(
    (chosen: Selected | null) => {
      setChoices(null);
      onSearch(selecting(chosen), 'push');
    },
    [onSearch],
  );
  const close = () => {
    setChoices(null);
    if (selected) select(null);
  };
  useShortcut(
    { id: 'map.close', keys: 'escape', label: 'Close the panel', group: 'Map' },
    close,
    hasPanel && !isDrawing && box === null,
  );

  const onHit = (hit: Hit | null, at: [number, number], target: MaplibreMap) => {
    if (!hit) return close();
    if (hit.kind === 'group') {
      const centre = hit.at ? ([hit.at[0], hit.at[1]] as [number, number]) : at;
      return zoomTowards(
        target,
        centre,
        Math.max(target.getZoom() + ONE_STEP, LINES.includes(hit.of) ? SINGLE_LINES : 0),
      );
    }
    const [first, ...others] = hit.records;
    if (first && others.length === 0) return select({ kind: first.kind, id: first.id });
    select(null);
    setChoices(hit.records);
  };
  const fitAll = async () => {
    const extent = hasFilters
      ? await queryClient.fetchQuery(filteredExtent(filters))
      : await queryClient.fetchQuery(networkExtent(reach));
    if (extent) camera.fit(extent);
  };
  const retry = () => {
    setTileError(false);
    setAttempt(attempt + 1);
  };

  const finishBox = (bounds: Bounds) => {
    props.onCancelBox();
    setBox(bboxParameter(bounds));
  };

  return (
    <div className="map-stage">
      {camera.initialView ? (
        // A tile that failed is never asked for again by its source (MapLibre 6.17): a second attempt is a new map.
        <NetworkMap
          key={attempt}
          initialView={camera.initialView}
          tileUrl={networkTileUrl(window.location.origin, tileLayers(layers.parts), filters)}
          audience={developmentRole() ?? ''}
          layers={layers}
          selection={selection}
          fallback={<NoMap />}
          isCompact={isNarrow}
          onHit={onHit}
          onCamera={camera.onCamera}
          onReady={setMap}
          onTileError={() => setTileError(true)}
        >
          <ZoomButtons onFitAll={() => void fitAll()} />
          {isDrawing ? <DrawBox onDone={finishBox} onCancel={props.onCancelBox} /> : null}
        </NetworkMap>
      ) : null}
      {isNarrow && !isDrawing && !box ? (
        <Button size="sm" className="map-dock-toggle" onPress={props.onOpenDock}>
          <Layers className="icon" aria-hidden />
          Layers
        </Button>
      ) : null}
      <MapNotice
        hasTileError={hasTileError}
        onRetry={retry}
        isEmpty={isEmpty && !box}
        hasFilters={hasFilters}
        onClear={props.onClear}
      />
      {box && !isDrawing ? (
        <BoxLists
          bbox={box}
          filters={filters}
          onList={(path) => props.onBox(path, box)}
          onCancel={() => setBox(null)}
        />
      ) : null}
      <SelectionPanel selected={selected} choices={choices} onSelect={select} onClose={close} />
    </div>
  );
}
