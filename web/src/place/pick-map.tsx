import { AttributionControl } from '@vis.gl/react-maplibre';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useState } from 'react';
import type { Bounds } from '@/map/geo';
import { type InitialView, MapView } from '@/map/MapView';
import { ZoomButtons } from '@/map/ZoomButtons';
import { type Position, words } from '@/shared/place/coordinates';
import { Button } from '@/ui';
import { picked } from './nudge';
import { PickMarker } from './pick-marker';

const UNITED_STATES: Bounds = [-125, 24, -66, 50];
const NEAR = 9;
const MARGIN = { top: 24, right: 24, bottom: 24, left: 24 };

/** A map whose click sets the position; the marker is dragged, or moved with the arrow keys. */
export function PickMap({ position, onPick }: { position: Position | null; onPick: (position: Position) => void }) {
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const [start] = useState(position);

  const showAll = () => map?.fitBounds(UNITED_STATES, { padding: MARGIN });

  return (
    <div className="pick-map-frame">
      <div className="pick-map">
        <MapView
          label="Map to pick the position on"
          initialView={initialView(start)}
          cursor="crosshair"
          fallback={
            <p className="p-4 text-12 text-text-3">This browser cannot draw the map: type or paste the position.</p>
          }
          onReady={setMap}
          onClick={({ lngLat }) => onPick(picked(lngLat))}
        >
          {position ? <PickMarker position={position} margin={MARGIN} onPick={onPick} /> : null}
          <AttributionControl compact />
          <ZoomButtons onFitAll={showAll} />
        </MapView>
      </div>
      <div className="pick-map-tools">
        {position ? null : (
          <Button size="sm" isDisabled={!map} onPress={() => (map ? onPick(picked(map.getCenter())) : undefined)}>
            Put the marker in the middle
          </Button>
        )}
        {start && position && words(start) !== words(position) ? (
          <Button size="sm" onPress={() => onPick(start)}>
            Back to {words(start)}
          </Button>
        ) : null}
        <p className="field-hint">
          {position
            ? 'Click the map, drag the marker, or move it with the arrow keys (Shift: farther).'
            : 'Click where it is.'}
        </p>
      </div>
    </div>
  );
}

function initialView(position: Position | null): InitialView {
  return position ? { ...position, zoom: NEAR } : { bounds: UNITED_STATES, padding: MARGIN };
}
