import { Layer, Source } from '@vis.gl/react-maplibre';
import type { Selection } from './geo';
import { useMapStyle } from './map-style-context';
import {
  endDot,
  SELECTION_SOURCE,
  selectionArea,
  selectionAreaEdge,
  selectionBed,
  selectionLabels,
  selectionLine,
  selectionOutline,
  selectionRadio,
  selectionRing,
} from './selection-layers';

interface SelectionLayersProps {
  selection: Selection;
  /** Picked out among others, its ends ringed around the map's own markers; or plain where it is alone. */
  look: 'picked' | 'plain';
}

export function SelectionLayers({ selection, look }: SelectionLayersProps) {
  const { palette, beforeId } = useMapStyle();
  const isPicked = look === 'picked';
  return (
    <Source id={SELECTION_SOURCE} type="geojson" data={selection}>
      <Layer {...selectionArea(palette)} beforeId={beforeId} />
      <Layer {...selectionAreaEdge(palette)} beforeId={beforeId} />
      {isPicked ? <Layer {...selectionOutline(palette)} beforeId={beforeId} /> : null}
      {isPicked ? <Layer {...selectionBed(palette)} beforeId={beforeId} /> : null}
      <Layer {...selectionLine(palette)} beforeId={beforeId} />
      <Layer {...selectionRadio(palette)} beforeId={beforeId} />
      <Layer {...(isPicked ? selectionRing(palette) : endDot(palette))} />
      <Layer {...selectionLabels(palette)} />
    </Source>
  );
}
