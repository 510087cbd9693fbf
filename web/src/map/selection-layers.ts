import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { FONT_SEMIBOLD } from './basemap-style';
import { bandwidthWidth, RF_DASHES, seriesColour } from './network-layers';
import type { MapPalette } from './palette';

export const SELECTION_SOURCE = 'selection';

type Layer<T> = Omit<T, 'source'>;

/** Under the line: dark on the light map, light on the dark one. */
export function selectionOutline(palette: MapPalette): Layer<LineLayerSpecification> {
  return {
    id: 'selection-outline',
    type: 'line',
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': palette.select, 'line-width': bandwidthWidth(5) },
  };
}

export function selectionLine(palette: MapPalette): Layer<LineLayerSpecification> {
  return {
    id: 'selection-line',
    type: 'line',
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['!', ['has', 'radio']]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': seriesColour(palette), 'line-width': bandwidthWidth(1) },
  };
}

/** A radio path: dashed, in the colour of markers. */
export function selectionRadio(palette: MapPalette): Layer<LineLayerSpecification> {
  return {
    id: 'selection-radio',
    type: 'line',
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['has', 'radio']],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.marker, 'line-width': bandwidthWidth(1), 'line-dasharray': [...RF_DASHES.backhaul] },
  };
}

/** Between the outline of a radio path and its dashes, which have nearly the same colour. */
export function selectionBed(palette: MapPalette): Layer<LineLayerSpecification> {
  return {
    id: 'selection-bed',
    type: 'line',
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['has', 'radio']],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': palette.surface, 'line-width': bandwidthWidth(2) },
  };
}

export function selectionArea(palette: MapPalette): Layer<FillLayerSpecification> {
  return {
    id: 'selection-area',
    type: 'fill',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': palette.marker, 'fill-opacity': 0.16 },
  };
}

export function selectionAreaEdge(palette: MapPalette): Layer<LineLayerSpecification> {
  return {
    id: 'selection-area-edge',
    type: 'line',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'line-color': palette.marker, 'line-width': 1.25 },
  };
}

export function selectionRing(palette: MapPalette): Layer<CircleLayerSpecification> {
  return {
    id: 'selection-ring',
    type: 'circle',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 10,
      'circle-color': 'transparent',
      'circle-stroke-color': palette.select,
      'circle-stroke-width': 2,
    },
  };
}

export function endDot(palette: MapPalette): Layer<CircleLayerSpecification> {
  return {
    id: 'end-dot',
    type: 'circle',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 4,
      'circle-color': palette.surface,
      'circle-stroke-color': palette.marker,
      'circle-stroke-width': 2,
    },
  };
}

export function selectionLabels(palette: MapPalette): Layer<SymbolLayerSpecification> {
  return {
    id: 'selection-labels',
    type: 'symbol',
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [FONT_SEMIBOLD],
      'text-size': 12,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.1,
      'text-max-width': 12,
      'text-padding': 2,
    },
    paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}
