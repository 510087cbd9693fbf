import { useQueryClient } from '@tanstack/react-query';
import { Layers } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useCallback, useState } from 'react';
import type { Query } from '@/api/client';
import { developmentRole } from '@/api/identity';
import { zoomTowards } from '@/map/camera';
import { DrawBox } from '@/map/DrawBox';
import type { Bounds } from '@/map/geo';
import type { Hit } from '@/map/hit';
import { networkTileUrl } from '@/map/tile-url';
import { ZoomButtons } from '@/map/ZoomButtons';
import { useShortcut } from '@/shared/shortcuts';
import { Button } from '@/ui/button';
import { filteredExtent, networkExtent } from '../api';
import { layerState } from '../layers';
import type { MapSearch } from '../search';
import { type Flight, useMapCamera } from '../use-map-camera';
import { useSelection } from '../use-selection';
import { MapNotice } from './MapNotice';
import { NetworkMap } from './NetworkMap';
import { NoMap } from './NoMap';
import { SelectionPanel } from './SelectionPanel';

interface MapStageProps {
  search: MapSearch;
  filters: Query;
  hidden: readonly string[];
  isNarrow: boolean;
  isEmpty: boolean;
  flight: Flight | null;
  isDrawing: boolean;
  onSearch: (changes: MapSearch, step: 'push' | 'replace') => void;
  onClear: () => void;
  onOpenDock: () => void;
  onCancelBox: () => void;
  onBox: (box: Bounds) => void;
}

/** From zoom 7 on the tiles hold every circuit by itself. */
const SINGLE_LINES = 7.05;
const ONE_STEP = 2;

type Choices = Extract<Hit, { kind: 'places' | 'circuits' }>;

function onlyOne(hit: Choices): Pick<MapSearch, 'open' | 'place'> | null {
  const [first, ...others] = hit.kind === 'places' ? hit.places : hit.circuits;
  if (!first || others.length > 0) return null;
  return hit.kind === 'places' ? { place: first.id } : { open: first.id };
}

export function MapStage(props: MapStageProps) {
  const { search, filters, hidden, isNarrow, isEmpty, flight, isDrawing, onSearch } = props;
  const queryClient = useQueryClient();
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const [choices, setChoices] = useState<Choices | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasTileError, setTileError] = useState(false);
  const selection = useSelection(search.open, search.place);
  const hasFilters = Object.keys(filters).length > 0;

  const onAt = useCallback((at: string) => onSearch({ at }, 'replace'), [onSearch]);
  const selectedId = search.open ?? search.place;
  const hasPanel = selectedId !== undefined || choices !== null;
  const camera = useMapCamera({ map, at: search.at, onAt, selection, selectedId, flight, hasPanel, isNarrow });

  const select = useCallback(
    (chosen: Pick<MapSearch, 'open' | 'place'>) => {
      setChoices(null);
      onSearch({ open: undefined, place: undefined, ...chosen }, 'push');
    },
    [onSearch],
  );
  const close = () => {
    setChoices(null);
    if (selectedId) select({});
  };
  useShortcut(
    { id: 'map.close', keys: 'escape', label: 'Close the panel', group: 'Map' },
    close,
    hasPanel && !isDrawing,
  );

  const onHit = (hit: Hit | null, at: [number, number], target: MaplibreMap) => {
    if (!hit) return close();
    if (hit.kind === 'group') {
      const centre = hit.at ? ([hit.at[0], hit.at[1]] as [number, number]) : at;
      return zoomTowards(
        target,
        centre,
        Math.max(target.getZoom() + ONE_STEP, hit.of === 'circuits' ? SINGLE_LINES : 0),
      );
    }
    const only = onlyOne(hit);
    if (only) return select(only);
    select({});
    setChoices(hit);
  };
  const fitAll = async () => {
    const extent = hasFilters
      ? await queryClient.fetchQuery(filteredExtent(filters))
      : await queryClient.fetchQuery(networkExtent);
    if (extent) camera.fit(extent);
  };
  const retry = () => {
    setTileError(false);
    setAttempt(attempt + 1);
  };

  return (
    <div className="map-stage">
      {camera.initialView ? (
        // A tile that failed is never asked for again by its source (MapLibre 6.17): a second attempt is a new map.
        <NetworkMap
          key={attempt}
          initialView={camera.initialView}
          tileUrl={networkTileUrl(window.location.origin, filters)}
          audience={developmentRole() ?? ''}
          layers={layerState(hidden)}
          selection={selection}
          fallback={<NoMap />}
          isCompact={isNarrow}
          onHit={onHit}
          onCamera={camera.onCamera}
          onReady={setMap}
          onTileError={() => setTileError(true)}
        >
          <ZoomButtons onFitAll={() => void fitAll()} />
          {isDrawing ? <DrawBox onDone={props.onBox} onCancel={props.onCancelBox} /> : null}
        </NetworkMap>
      ) : null}
      {isNarrow && !isDrawing ? (
        <Button size="sm" className="map-dock-toggle" onPress={props.onOpenDock}>
          <Layers className="icon" aria-hidden />
          Layers
        </Button>
      ) : null}
      <MapNotice
        hasTileError={hasTileError}
        onRetry={retry}
        isEmpty={isEmpty}
        hasFilters={hasFilters}
        onClear={props.onClear}
      />
      <SelectionPanel
        circuitId={search.open}
        placeId={search.place}
        choices={choices}
        onCircuit={(id) => select({ open: id })}
        onPlace={(id) => select({ place: id })}
        onClose={close}
      />
    </div>
  );
}
