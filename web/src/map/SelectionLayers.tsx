import { Layer, Source } from '@vis.gl/react-maplibre';
import type { Selection } from './geo';
import { useMapStyle } from './map-style-context';
import {
  SELECTION_SOURCE,
  selectionDot,
  selectionLabels,
  selectionLine,
  selectionOutline,
  selectionRing,
} from './selection-layers';

interface SelectionLayersProps {
  selection: Selection;
  /** How the ends are marked: a ring around the map's own marker, or a dot where there is none. */
  ends: 'ring' | 'dot';
}

export function SelectionLayers({ selection, ends }: SelectionLayersProps) {
  const { palette, beforeId } = useMapStyle();
  const mark = ends === 'ring' ? selectionRing(palette) : selectionDot(palette);
  return (
    <Source id={SELECTION_SOURCE} type="geojson" data={selection}>
      <Layer {...selectionOutline(palette)} beforeId={beforeId} />
      <Layer {...selectionLine(palette)} beforeId={beforeId} />
      <Layer {...mark} />
      <Layer {...selectionLabels(palette)} />
    </Source>
  );
}
