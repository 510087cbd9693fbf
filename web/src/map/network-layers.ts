import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';

export const NETWORK_SOURCE = 'network';

export const LINE_LAYER = { circuits: 'network-circuits', rfLinks: 'network-rf-links' } as const;

/** In Mbps: from here on a line is medium, and from here on wide. */
export const BANDWIDTH_STEPS = { medium: 10_000, wide: 100_000 } as const;
export const LINE_WIDTHS = { narrow: 1.5, medium: 2.75, wide: 4 } as const;
const HOVER_EXTRA = 2;
const ENDED = ['disconnected', 'cancelled', 'retired'];
export const ENDED_OPACITY = 0.4;

/** Dashes and gaps in line widths; what serves one customer is dotted, besides being quieter. */
export const RF_DASHES = { backhaul: [3, 2], customer_endlink: [1, 1.5] } as const;

const LANE_GAP = 5;
const MOST_LANES = 3;

/** Lines between the same places lie side by side; a whole bundle stays near its places. */
const laneOffset: ExpressionSpecification = [
  '*',
  LANE_GAP,
  ['max', -MOST_LANES, ['min', MOST_LANES, ['coalesce', ['get', 'lane'], 0]]],
];

export function seriesColour(palette: MapPalette, series: ExpressionSpecification = ['get', 'series']) {
  const [other, ...carriers] = palette.series;
  const cases = carriers.flatMap((colour, index) => [index + 1, colour]);
  return ['match', series, ...cases, other] as unknown as ExpressionSpecification;
}

export function bandwidthWidth(extra = 0, property = 'bw'): ExpressionSpecification {
  const { narrow, medium, wide } = LINE_WIDTHS;
  const mbps: ExpressionSpecification = ['coalesce', ['get', property], 0];
  return ['step', mbps, narrow + extra, BANDWIDTH_STEPS.medium, medium + extra, BANDWIDTH_STEPS.wide, wide + extra];
}

const hoveredWidth = (property: string): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'hover'], false],
  bandwidthWidth(HOVER_EXTRA, property),
  bandwidthWidth(0, property),
];

const endedOpacity: ExpressionSpecification = ['match', ['coalesce', ['get', 'status'], ''], ENDED, ENDED_OPACITY, 1];

type Layer<T> = Omit<T, 'source'>;

export function circuitsLayer(palette: MapPalette, visible: boolean): Layer<LineLayerSpecification> {
  return {
    id: LINE_LAYER.circuits,
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
      'line-width': hoveredWidth('bw'),
      'line-offset': laneOffset,
      'line-opacity': endedOpacity,
    },
  };
}

const classification: ExpressionSpecification = ['coalesce', ['get', 'classification'], 'backhaul'];

/** By the class of a radio path: the colour of markers, or a quieter one to a customer. */
export const rfColour = (palette: MapPalette): ExpressionSpecification => [
  'match',
  classification,
  'customer_endlink',
  palette.quiet,
  palette.marker,
];

export const rfDashes: ExpressionSpecification = [
  'match',
  classification,
  'customer_endlink',
  ['literal', [...RF_DASHES.customer_endlink]],
  ['literal', [...RF_DASHES.backhaul]],
];

/** Radio paths; `hiddenClasses` are switched off in the layer list. */
export function rfLinksLayer(
  palette: MapPalette,
  visible: boolean,
  hiddenClasses: readonly string[],
): Layer<LineLayerSpecification> {
  return {
    id: LINE_LAYER.rfLinks,
    type: 'line',
    'source-layer': 'rf_links',
    filter: ['!', ['in', classification, ['literal', [...hiddenClasses]]]] as FilterSpecification,
    layout: { visibility: visible ? 'visible' : 'none' },
    paint: {
      'line-color': rfColour(palette),
      'line-width': hoveredWidth('mbps'),
      'line-dasharray': rfDashes,
      'line-offset': laneOffset,
      'line-opacity': endedOpacity,
    },
  };
}
