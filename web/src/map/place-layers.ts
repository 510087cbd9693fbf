import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { FONT_SEMIBOLD } from './basemap-style';
import { markerImage, type MarkerKind } from './markers';
import type { MapPalette } from './palette';

/** Layers of a tile that hold points; `places` are sites and endpoints together. */
export const PLACE_SOURCE_LAYERS = ['places', 'infrastructure', 'endpoints', 'customers'] as const;
export type PlaceSourceLayer = (typeof PLACE_SOURCE_LAYERS)[number];

/** The style's own names: `network-places`, `network-clusters`; one set for each layer of the tile. */
export const placeLayerIds = (source: PlaceSourceLayer) => {
  const suffix = source === 'places' ? '' : `-${source}`;
  return {
    marks: `network-places${suffix}`,
    clusters: `network-clusters${suffix}`,
    counts: `network-cluster-counts${suffix}`,
  };
};

const CLUSTER_RADIUS = 14;
const QUIET_BY = 3;

type Layer<T> = Omit<T, 'source'>;
type HiddenKind = Pick<MarkerKind, 'layer' | 'word'>;

const count: ExpressionSpecification = ['coalesce', ['get', 'n'], 1];
const word: ExpressionSpecification = ['coalesce', ['get', 'kind'], ['get', 'facility_type'], 'other'];
const isQuiet = (source: PlaceSourceLayer) => source === 'customers';

function recordLayer(source: PlaceSourceLayer): ExpressionSpecification | string {
  return source === 'places' ? ['coalesce', ['get', 'of_layer'], ''] : source;
}

const name: ExpressionSpecification = ['coalesce', ['get', 'name'], ''];

/** Single places; those in `named` have their name written elsewhere. */
export function marksLayer(
  source: PlaceSourceLayer,
  palette: MapPalette,
  hidden: readonly HiddenKind[],
  named: readonly string[],
): Layer<SymbolLayerSpecification> {
  return {
    id: placeLayerIds(source).marks,
    type: 'symbol',
    'source-layer': source,
    filter: marksFilter(source, hidden),
    layout: {
      'icon-image': markerImage(recordLayer(source), word, palette.theme),
      'icon-allow-overlap': true,
      'icon-padding': 1,
      'text-field': [
        'step',
        ['zoom'],
        '',
        isQuiet(source) ? 10.5 : 8.5,
        ['case', ['in', name, ['literal', [...named]]], '', name],
      ],
      'text-font': [FONT_SEMIBOLD],
      'text-size': 11,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.9,
      'text-max-width': 12,
      'text-optional': true,
    },
    paint: {
      'text-color': isQuiet(source) ? palette.label : palette.text,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    },
  };
}

export function marksFilter(source: PlaceSourceLayer, hidden: readonly HiddenKind[]): FilterSpecification {
  const single: ExpressionSpecification = ['==', count, 1];
  if (hidden.length === 0) return single;
  const keys = hidden.map((kind) => `${kind.layer} ${kind.word}`);
  return ['all', single, ['!', ['in', ['concat', recordLayer(source), ' ', word], ['literal', keys]]]];
}

/** Places that stand too close together to be told apart. */
export function clustersLayer(source: PlaceSourceLayer, palette: MapPalette): Layer<CircleLayerSpecification> {
  const radius = CLUSTER_RADIUS - (isQuiet(source) ? QUIET_BY : 0);
  const width = isQuiet(source) ? 1.25 : 2;
  return {
    id: placeLayerIds(source).clusters,
    type: 'circle',
    'source-layer': source,
    filter: ['>', count, 1],
    paint: {
      'circle-radius': ['step', count, radius - 3, 10, radius, 100, radius + 3, 1000, radius + 7],
      'circle-color': palette.surface,
      'circle-stroke-color': isQuiet(source) ? palette.quiet : palette.marker,
      'circle-stroke-width': ['case', ['boolean', ['feature-state', 'hover'], false], width + 1, width],
    },
  };
}

export function clusterCountsLayer(source: PlaceSourceLayer, palette: MapPalette): Layer<SymbolLayerSpecification> {
  return {
    id: placeLayerIds(source).counts,
    type: 'symbol',
    'source-layer': source,
    filter: ['>', count, 1],
    layout: {
      'text-field': ['number-format', count, { locale: 'en-US' }],
      'text-font': [FONT_SEMIBOLD],
      'text-size': isQuiet(source) ? 10 : 11,
      'text-allow-overlap': true,
      'text-padding': 6,
    },
    paint: { 'text-color': isQuiet(source) ? palette.quiet : palette.text },
  };
}
