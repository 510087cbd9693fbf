import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { FONT_SEMIBOLD } from './basemap-style';
import { MARKER_KINDS, markerImageId, shapeOf } from './markers';
import type { MapPalette } from './palette';

export const NETWORK_SOURCE = 'network';

export const LAYER = {
  circuits: 'network-circuits',
  places: 'network-places',
  clusters: 'network-clusters',
  clusterCounts: 'network-cluster-counts',
} as const;

/** In Mbps: from here on a line is medium, and from here on wide. */
export const BANDWIDTH_STEPS = { medium: 10_000, wide: 100_000 } as const;
export const LINE_WIDTHS = { narrow: 1.5, medium: 2.75, wide: 4 } as const;
const HOVER_EXTRA = 2;
const ENDED = ['disconnected', 'cancelled'];
const CLUSTER_RADIUS = 14;

const LANE_GAP = 5;
const MOST_LANES = 3;

/** Lines between the same places lie side by side; a whole bundle stays near its places. */
const laneOffset: ExpressionSpecification = [
  '*',
  LANE_GAP,
  ['max', -MOST_LANES, ['min', MOST_LANES, ['coalesce', ['get', 'lane'], 0]]],
];

const count: ExpressionSpecification = ['coalesce', ['get', 'n'], 1];

export function seriesColour(palette: MapPalette, series: ExpressionSpecification = ['get', 'series']) {
  const [other, ...carriers] = palette.series;
  const cases = carriers.flatMap((colour, index) => [index + 1, colour]);
  return ['match', series, ...cases, other] as unknown as ExpressionSpecification;
}

export function bandwidthWidth(extra = 0): ExpressionSpecification {
  const { narrow, medium, wide } = LINE_WIDTHS;
  const mbps: ExpressionSpecification = ['coalesce', ['get', 'bw'], 0];
  return ['step', mbps, narrow + extra, BANDWIDTH_STEPS.medium, medium + extra, BANDWIDTH_STEPS.wide, wide + extra];
}

type Layer<T> = Omit<T, 'source'>;

export function circuitsLayer(palette: MapPalette, visible: boolean): Layer<LineLayerSpecification> {
  return {
    id: LAYER.circuits,
    type: 'line',
    'source-layer': 'circuits',
    layout: {
      visibility: visible ? 'visible' : 'none',
      'line-cap': 'round',
      // The widest below, so that a thin line along the same path stays in sight.
      'line-sort-key': ['-', 0, ['coalesce', ['get', 'bw'], 0]],
    },
    paint: {
      'line-color': seriesColour(palette),
      'line-width': [
        'case',
        ['boolean', ['feature-state', 'hover'], false],
        bandwidthWidth(HOVER_EXTRA),
        bandwidthWidth(),
      ],
      'line-offset': laneOffset,
      'line-opacity': ['match', ['coalesce', ['get', 'status'], ''], ENDED, 0.4, 1],
    },
  };
}

/** Single places; `hiddenShapes` are the kinds switched off in the layer list. */
export function placesLayer(
  palette: MapPalette,
  visible: boolean,
  hiddenShapes: readonly string[],
): Layer<SymbolLayerSpecification> {
  return {
    id: LAYER.places,
    type: 'symbol',
    'source-layer': 'endpoints',
    filter: placesFilter(hiddenShapes),
    layout: {
      visibility: visible ? 'visible' : 'none',
      'icon-image': markerIcon(palette),
      'icon-allow-overlap': true,
      'icon-padding': 1,
      'text-field': ['step', ['zoom'], '', 8.5, ['coalesce', ['get', 'name'], '']],
      'text-font': [FONT_SEMIBOLD],
      'text-size': 11,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.9,
      'text-max-width': 12,
      'text-optional': true,
    },
    paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
  };
}

export function placesFilter(hiddenShapes: readonly string[]): FilterSpecification {
  const single: ExpressionSpecification = ['==', count, 1];
  const hidden = MARKER_KINDS.filter((kind) => hiddenShapes.includes(kind.shape));
  if (hidden.length === 0) return single;
  const types = hidden.flatMap((kind) => kind.facilityTypes);
  const other = hiddenShapes.includes(shapeOf(null));
  const known = MARKER_KINDS.flatMap((kind) => kind.facilityTypes);
  const type: ExpressionSpecification = ['coalesce', ['get', 'facility_type'], ''];
  const isHidden: ExpressionSpecification = other
    ? ['any', ['in', type, ['literal', types]], ['!', ['in', type, ['literal', known]]]]
    : ['in', type, ['literal', types]];
  return ['all', single, ['!', isHidden]];
}

function markerIcon(palette: MapPalette) {
  const cases = MARKER_KINDS.flatMap((kind) => [[...kind.facilityTypes], markerImageId(kind.shape, palette.theme)]);
  const fallback = markerImageId(shapeOf(null), palette.theme);
  return [
    'match',
    ['coalesce', ['get', 'facility_type'], ''],
    ...cases,
    fallback,
  ] as unknown as ExpressionSpecification;
}

/** Places that stand too close together to be told apart. */
export function clustersLayer(palette: MapPalette, visible: boolean): Layer<CircleLayerSpecification> {
  return {
    id: LAYER.clusters,
    type: 'circle',
    'source-layer': 'endpoints',
    filter: ['>', count, 1],
    layout: { visibility: visible ? 'visible' : 'none' },
    paint: {
      'circle-radius': [
        'step',
        count,
        CLUSTER_RADIUS - 3,
        10,
        CLUSTER_RADIUS,
        100,
        CLUSTER_RADIUS + 3,
        1000,
        CLUSTER_RADIUS + 7,
      ],
      'circle-color': palette.surface,
      'circle-stroke-color': palette.marker,
      'circle-stroke-width': ['case', ['boolean', ['feature-state', 'hover'], false], 3, 2],
    },
  };
}

export function clusterCountsLayer(palette: MapPalette, visible: boolean): Layer<SymbolLayerSpecification> {
  return {
    id: LAYER.clusterCounts,
    type: 'symbol',
    'source-layer': 'endpoints',
    filter: ['>', count, 1],
    layout: {
      visibility: visible ? 'visible' : 'none',
      'text-field': ['number-format', count, { locale: 'en-US' }],
      'text-font': [FONT_SEMIBOLD],
      'text-size': 11,
      'text-allow-overlap': true,
      'text-padding': 6,
    },
    paint: { 'text-color': palette.text },
  };
}
