import type { Map as MaplibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { useCallback, useRef, useState } from 'react';
import type { MapLayerMouseEvent } from '@vis.gl/react-maplibre';
import { type Hit, hitOf } from './hit';
import { LINE_LAYER, NETWORK_SOURCE } from './network-layers';
import { PLACE_SOURCE_LAYERS, placeLayerIds } from './place-layers';

interface Pointed {
  hit: Hit;
  x: number;
  y: number;
}

/** How far from a thin line a click still means it, in pixels. */
const REACH = 5;
const LAYERS = [
  ...PLACE_SOURCE_LAYERS.map(placeLayerIds).flatMap(({ clusters, marks }) => [clusters, marks]),
  ...Object.values(LINE_LAYER),
];

/** Finds and highlights what is under the pointer, at most once a frame. */
export function useNetworkPointer() {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const highlighted = useRef<MapGeoJSONFeature[]>([]);
  const frame = useRef(0);

  const highlight = useCallback((map: MaplibreMap, features: MapGeoJSONFeature[]) => {
    for (const feature of highlighted.current) setHover(map, feature, false);
    highlighted.current = features.filter((feature) => feature.id !== undefined);
    for (const feature of highlighted.current) setHover(map, feature, true);
  }, []);

  const onMouseMove = useCallback(
    ({ target, point }: MapLayerMouseEvent) => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => {
        const features = featuresAt(target, point);
        const hit = hitOf(features);
        highlight(target, hit ? features : []);
        setPointed(hit ? { hit, x: point.x, y: point.y } : null);
      });
    },
    [highlight],
  );

  /** The pointer has left, or the map has moved away from under it. */
  const forget = useCallback(
    ({ target }: { target: MaplibreMap }) => {
      cancelAnimationFrame(frame.current);
      highlight(target, []);
      setPointed(null);
    },
    [highlight],
  );

  return { pointed, onMouseMove, forget };
}

export function hitAt(map: MaplibreMap, point: { x: number; y: number }): Hit | null {
  return hitOf(featuresAt(map, point));
}

function featuresAt(map: MaplibreMap, { x, y }: { x: number; y: number }): MapGeoJSONFeature[] {
  const layers = LAYERS.filter((id) => map.getLayer(id));
  const box: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  return map.queryRenderedFeatures(box, { layers });
}

function setHover(map: MaplibreMap, feature: MapGeoJSONFeature, hover: boolean) {
  if (!map.getSource(NETWORK_SOURCE)) return;
  map.setFeatureState({ source: NETWORK_SOURCE, sourceLayer: feature.sourceLayer, id: feature.id }, { hover });
}
