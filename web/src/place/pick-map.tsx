import { AttributionControl, Marker } from '@vis.gl/react-maplibre';
import { MapPin } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { bringIntoView } from '@/map/camera';
import type { Bounds } from '@/map/geo';
import { type InitialView, MapView } from '@/map/MapView';
import { ZoomButtons } from '@/map/ZoomButtons';
import { type Position, words } from '@/shared/place/coordinates';
import { Button } from '@/ui';
import { nudged, picked } from './nudge';

const UNITED_STATES: Bounds = [-125, 24, -66, 50];
const NEAR = 9;
const MARGIN = { top: 24, right: 24, bottom: 24, left: 24 };

/** A map whose click sets the position; the marker is dragged, or moved with the arrow keys. */
export function PickMap({ position, onPick }: { position: Position | null; onPick: (position: Position) => void }) {
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const [start] = useState(position);
  const marker = useRef<HTMLButtonElement>(null);
  const latitude = position?.latitude;
  const longitude = position?.longitude;

  useEffect(() => {
    if (!map || latitude === undefined || longitude === undefined) return;
    bringIntoView(map, [longitude, latitude, longitude, latitude], MARGIN);
  }, [map, latitude, longitude]);

  // Heard on the marker itself: on their way up to React the arrow keys would move the map as well.
  useEffect(() => {
    const button = marker.current;
    if (!button || !map || latitude === undefined || longitude === undefined) return;
    const move = (event: KeyboardEvent) => {
      const next = nudged(map, { latitude, longitude }, event);
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      onPick(next);
    };
    button.addEventListener('keydown', move);
    return () => button.removeEventListener('keydown', move);
  }, [map, latitude, longitude, onPick]);

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
          {position ? (
            <Marker
              latitude={position.latitude}
              longitude={position.longitude}
              anchor="bottom"
              draggable
              onClick={({ originalEvent }) => originalEvent.stopPropagation()}
              onDragEnd={({ lngLat }) => onPick(picked(lngLat))}
            >
              <button
                ref={marker}
                type="button"
                className="pick-marker"
                aria-label={`Marker at ${words(position)}. Arrow keys move it, with Shift farther.`}
              >
                <MapPin aria-hidden />
              </button>
            </Marker>
          ) : null}
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
