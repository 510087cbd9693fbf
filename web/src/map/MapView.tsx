import type { ErrorEvent, Map as MaplibreMap } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { type ReactNode, useMemo, useState } from 'react';
import { Map as ReactMap, type MapLayerMouseEvent, type ViewStateChangeEvent } from '@vis.gl/react-maplibre';
import { useBaseStyle } from './base-style';
import type { Padding } from './camera';
import type { Bounds } from './geo';
import './map.css';
import { MapStyleContext } from './map-style-context';
import { startMaplibre } from './maplibre';
import { drawMarker } from './markers';
import { NETWORK_SOURCE } from './network-layers';
import { type MapPalette, usePalette } from './palette';
import { networkRequest } from './network-request';

export interface Camera {
  latitude: number;
  longitude: number;
  zoom: number;
}

export type InitialView = Camera | { bounds: Bounds; padding: number | Padding; maxZoom?: number };

interface MapViewProps {
  /** What a screen reader calls the map. */
  label: string;
  initialView: InitialView;
  /** Shown instead where WebGL is missing. */
  fallback: ReactNode;
  /** A still picture that scrolls with the page. */
  still?: boolean;
  cursor?: string;
  onClick?: (event: MapLayerMouseEvent) => void;
  onMouseMove?: (event: MapLayerMouseEvent) => void;
  onMouseOut?: (event: MapLayerMouseEvent) => void;
  onMoveEnd?: (event: ViewStateChangeEvent) => void;
  onMoveStart?: (event: ViewStateChangeEvent) => void;
  onReady?: (map: MaplibreMap) => void;
  /** Tiles of the network did not come. */
  onTileError?: () => void;
  children?: ReactNode;
}

const MAX_ZOOM = 16;

/** The basemap in the theme's colours; the network's layers are its children. */
export function MapView({
  label,
  initialView,
  fallback,
  still = false,
  onReady,
  onTileError,
  children,
  ...handlers
}: MapViewProps) {
  const palette = usePalette();
  const base = useBaseStyle(palette);
  const [maplibre] = useState(startMaplibre);
  const [isBroken, setBroken] = useState(false);
  const context = useMemo(() => (base ? { palette, beforeId: base.beforeId } : null), [palette, base]);

  if (isBroken) return fallback;
  if (!base || !context) return <div className="map-view" aria-busy="true" />;
  return (
    <div className="map-view" data-still={still || undefined}>
      <ReactMap
        mapLib={maplibre}
        mapStyle={base.style}
        initialViewState={toViewState(initialView)}
        maxZoom={MAX_ZOOM}
        attributionControl={false}
        dragRotate={false}
        pitchWithRotate={false}
        touchPitch={false}
        interactive={!still}
        locale={{ 'Map.Title': label }}
        transformRequest={networkRequest}
        onLoad={({ target }) => {
          exposeForTests(target);
          onReady?.(target);
        }}
        onStyleData={({ target }) => supplyMarkers(target, palette)}
        onError={(event) => {
          if (isStartFailure(event)) setBroken(true);
          else if (isNetworkTile(event)) onTileError?.();
        }}
        {...handlers}
      >
        <MapStyleContext value={context}>{children}</MapStyleContext>
      </ReactMap>
    </div>
  );
}

function toViewState(view: InitialView) {
  return 'bounds' in view
    ? { bounds: view.bounds, fitBoundsOptions: { padding: view.padding, maxZoom: view.maxZoom ?? 9 } }
    : view;
}

/** Without WebGL there is no map to be the target of the error. */
function isStartFailure(event: ErrorEvent) {
  return !event.target;
}

const isNetworkTile = (event: ErrorEvent) => 'sourceId' in event && event.sourceId === NETWORK_SOURCE;

function supplyMarkers(map: MaplibreMap, palette: MapPalette) {
  map.setMissingStyleImageResolver((id) => {
    const marker = drawMarker(id, palette);
    if (marker && !map.hasImage(id)) map.addImage(id, marker.image, { pixelRatio: marker.pixelRatio });
  });
}

declare global {
  interface Window {
    __map?: MaplibreMap;
  }
}

function exposeForTests(map: MaplibreMap) {
  if (import.meta.env.DEV || import.meta.env.VITE_EXPOSE_MAP) window.__map = map;
}
