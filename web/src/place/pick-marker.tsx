import { Marker, useMap } from '@vis.gl/react-maplibre';
import { MapPin } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { bringIntoView, type Padding } from '@/map/camera';
import { type Position, words } from '@/shared/place/coordinates';
import { nudged, picked } from './nudge';

/** The marker on the map: it is dragged, or moved with the arrow keys, and the map goes where it is. */
export function PickMarker({
  position: { latitude, longitude },
  margin,
  onPick,
}: {
  position: Position;
  margin: Padding;
  onPick: (position: Position) => void;
}) {
  const map = useMap().current?.getMap();
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (map) bringIntoView(map, [longitude, latitude, longitude, latitude], margin);
  }, [map, latitude, longitude, margin]);

  // Heard on the marker itself: on their way up to React the arrow keys would move the map as well.
  useEffect(() => {
    const element = button.current;
    if (!element || !map) return;
    const move = (event: KeyboardEvent) => {
      const next = nudged(map, { latitude, longitude }, event);
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      onPick(next);
    };
    element.addEventListener('keydown', move);
    return () => element.removeEventListener('keydown', move);
  }, [map, latitude, longitude, onPick]);

  return (
    <Marker
      latitude={latitude}
      longitude={longitude}
      anchor="bottom"
      draggable
      onClick={({ originalEvent }) => originalEvent.stopPropagation()}
      onDragEnd={({ lngLat }) => onPick(picked(lngLat))}
    >
      <button
        ref={button}
        type="button"
        className="pick-marker"
        aria-label={`Marker at ${words({ latitude, longitude })}. Arrow keys move it, with Shift farther.`}
      >
        <MapPin aria-hidden />
      </button>
    </Marker>
  );
}
