import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { bringIntoView, EDGE, flyTo, type Padding } from '@/map/camera';
import { type Bounds, boundsOf, type Selection } from '@/map/geo';
import type { Camera, InitialView } from '@/map/MapView';
import { networkExtent, type Reach } from './api';
import { formatView, parseView } from './view';

export interface Flight {
  to: string;
}

interface MapCameraOptions {
  map: MaplibreMap | null;
  at: string | undefined;
  onAt: (at: string) => void;
  selection: Selection;
  selectedId: string | undefined;
  /** A record that was searched for: flown to even when it is in sight. */
  flight: Flight | null;
  /** A panel covers part of the map. */
  hasPanel: boolean;
  isNarrow: boolean;
  reach: Reach;
}

const CONTIGUOUS_STATES: Bounds = [-125, 24, -66.5, 49.5];
const PANEL_WIDTH = 300;
const SHEET_SHARE = 0.56;

/** Keeps the address and the map in step, and what is chosen in sight. */
export function useMapCamera({
  map,
  at,
  onAt,
  selection,
  selectedId,
  flight,
  hasPanel,
  isNarrow,
  reach,
}: MapCameraOptions) {
  const written = useRef(at);
  const extent = useQuery({ ...networkExtent(reach), enabled: !at, placeholderData: keepPreviousData });
  const initialView = useMemo((): InitialView | null => {
    const camera = parseView(at);
    if (camera) return camera;
    return extent.isPending ? null : { bounds: extent.data ?? CONTIGUOUS_STATES, padding: EDGE };
  }, [at, extent.isPending, extent.data]);

  const padding = useCallback(
    (container: HTMLElement): Padding => ({
      top: EDGE,
      left: EDGE,
      right: EDGE + (hasPanel && !isNarrow ? PANEL_WIDTH : 0),
      bottom: EDGE + (hasPanel && isNarrow ? container.clientHeight * SHEET_SHARE : 0),
    }),
    [hasPanel, isNarrow],
  );

  const fit = useCallback(
    (bounds: Bounds) => {
      if (map) flyTo(map, bounds, padding(map.getContainer()));
    },
    [map, padding],
  );

  const onCamera = useCallback(
    (camera: Camera) => {
      written.current = formatView(camera);
      onAt(written.current);
    },
    [onAt],
  );

  useEffect(() => {
    const camera = at === written.current ? null : parseView(at);
    if (!map || !camera || map.isMoving()) return;
    written.current = at;
    map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  }, [map, at]);

  useEffect(() => {
    const bounds = boundsOf(selection);
    if (!map || !bounds) return;
    const move = flight && flight.to === selectedId ? flyTo : bringIntoView;
    move(map, bounds, padding(map.getContainer()));
  }, [map, selection, selectedId, flight, padding]);

  return { initialView, onCamera, fit };
}
