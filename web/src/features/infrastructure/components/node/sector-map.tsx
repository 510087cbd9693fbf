import { AttributionControl, Layer, Source } from '@vis.gl/react-maplibre';
import type { CircleLayerSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { useMemo } from 'react';
import { selectionLabels } from '@/map/selection-layers';
import type { Bounds } from '@/map/geo';
import { useMapStyle } from '@/map/map-style-context';
import { MapView } from '@/map/MapView';
import { token } from '@/shared/theme';
import type { Sector } from '../../types';
import { sectorFeatures } from './sector';

type Layer<T> = Omit<T, 'source'>;

const PADDING = { top: 36, left: 48, right: 48, bottom: 44 };

/** Outside is dashed and hollow as well as of another colour. */
function layersOf() {
  const inside = token('ok');
  const outside = token('urg-critical-mark');
  const fill: Layer<FillLayerSpecification> = {
    id: 'sector-beam',
    type: 'fill',
    filter: ['==', ['get', 'kind'], 'beam'],
    paint: { 'fill-color': token('accent'), 'fill-opacity': 0.16 },
  };
  const edge: Layer<LineLayerSpecification> = {
    id: 'sector-edge',
    type: 'line',
    filter: ['==', ['get', 'kind'], 'beam'],
    paint: { 'line-color': token('accent'), 'line-width': 1.5 },
  };
  const served: Layer<LineLayerSpecification> = {
    id: 'sector-in',
    type: 'line',
    filter: ['all', ['==', ['get', 'kind'], 'link'], ['!', ['get', 'out']]],
    paint: { 'line-color': inside, 'line-width': 2 },
  };
  const strayed: Layer<LineLayerSpecification> = {
    id: 'sector-out',
    type: 'line',
    filter: ['all', ['==', ['get', 'kind'], 'link'], ['get', 'out']],
    paint: { 'line-color': outside, 'line-width': 2, 'line-dasharray': [3, 2] },
  };
  const subscribers: Layer<CircleLayerSpecification> = {
    id: 'sector-subscribers',
    type: 'circle',
    filter: ['==', ['get', 'kind'], 'subscriber'],
    paint: {
      'circle-radius': 4.5,
      'circle-color': ['case', ['get', 'out'], token('surface-1'), inside],
      'circle-stroke-color': ['case', ['get', 'out'], outside, token('surface-1')],
      'circle-stroke-width': ['case', ['get', 'out'], 2.5, 1.5],
    },
  };
  const site: Layer<CircleLayerSpecification> = {
    id: 'sector-site',
    type: 'circle',
    filter: ['==', ['get', 'kind'], 'site'],
    paint: {
      'circle-radius': 5.5,
      'circle-color': token('map-marker'),
      'circle-stroke-color': token('surface-1'),
      'circle-stroke-width': 2,
    },
  };
  return { areas: [fill, edge, served, strayed], points: [subscribers, site] };
}

function SectorLayers({ data }: { data: ReturnType<typeof sectorFeatures> }) {
  const { palette, beforeId } = useMapStyle();
  const { areas, points } = useMemo(() => (palette ? layersOf() : { areas: [], points: [] }), [palette]);
  const labels = useMemo(() => ({ ...selectionLabels(palette), id: 'sector-labels' }), [palette]);
  return (
    <Source id="sector" type="geojson" data={data}>
      {areas.map((layer) => (
        <Layer key={layer.id} {...layer} beforeId={beforeId} />
      ))}
      {points.map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
      <Layer {...labels} />
    </Source>
  );
}

/** A node's beam drawn to its reach, and a line to everybody it serves. */
export function SectorMap({ sector, center, km }: { sector: Sector; center: readonly [number, number]; km: number }) {
  const [longitude, latitude] = center;
  const data = useMemo(() => sectorFeatures(sector, [longitude, latitude], km), [sector, longitude, latitude, km]);
  const bounds = useMemo(() => boundsOfAll(data), [data]);
  return (
    <MapView
      key={bounds.join()}
      label={`Sector of ${sector.name}`}
      still
      initialView={{ bounds, padding: PADDING, maxZoom: 13 }}
      fallback={<p className="p-4 text-12 text-text-3">This browser cannot draw the map.</p>}
    >
      <SectorLayers data={data} />
      <AttributionControl compact={false} />
    </MapView>
  );
}

function boundsOfAll({ features }: ReturnType<typeof sectorFeatures>): Bounds {
  const positions = features.flatMap(({ geometry }) =>
    geometry.type === 'Point'
      ? [geometry.coordinates]
      : geometry.type === 'LineString'
        ? geometry.coordinates
        : geometry.coordinates.flat(),
  );
  const xs = positions.map((position) => position[0] as number);
  const ys = positions.map((position) => position[1] as number);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
