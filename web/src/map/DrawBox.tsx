import { useMap } from '@vis.gl/react-maplibre';
import { type PointerEvent, useState } from 'react';
import { useShortcut } from '@/shared/shortcuts';
import { Button } from '@/ui/button';
import type { Bounds } from './geo';
import { visibleBounds } from './camera';

interface Point {
  x: number;
  y: number;
}

interface DrawBoxProps {
  onDone: (bounds: Bounds) => void;
  onCancel: () => void;
}

const SMALLEST = 6;

/** Lies over the map while a box is drawn with the pointer; the keyboard takes what is on screen. */
export function DrawBox({ onDone, onCancel }: DrawBoxProps) {
  const map = useMap().current;
  const [corners, setCorners] = useState<[Point, Point] | null>(null);
  useShortcut({ id: 'map.box.cancel', keys: 'escape', label: 'Cancel drawing a box', group: 'Map' }, onCancel);

  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointIn(event);
    setCorners([point, point]);
  };
  const stretch = (event: PointerEvent<HTMLDivElement>) => {
    if (corners) setCorners([corners[0], pointIn(event)]);
  };
  const finish = () => {
    setCorners(null);
    if (!map || !corners || isTooSmall(corners)) return;
    const { left, top, width, height } = rectangle(corners);
    const { lng: west, lat: north } = map.unproject([left, top]);
    const { lng: east, lat: south } = map.unproject([left + width, top + height]);
    onDone([west, south, east, north]);
  };

  return (
    <>
      <div
        className="draw-box"
        role="presentation"
        onPointerDown={start}
        onPointerMove={stretch}
        onPointerUp={finish}
        onPointerCancel={() => setCorners(null)}
      >
        {corners ? <div className="draw-box-area" style={rectangle(corners)} /> : null}
      </div>
      <div className="map-float draw-box-hint" role="group" aria-label="Draw box">
        <span>Drag over the area to list.</span>
        <Button size="sm" autoFocus onPress={() => map && onDone(visibleBounds(map.getMap()))}>
          Use what is on screen
        </Button>
        <Button size="sm" variant="ghost" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </>
  );
}

function pointIn(event: PointerEvent<HTMLDivElement>): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function rectangle([from, to]: [Point, Point]) {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}

function isTooSmall(corners: [Point, Point]) {
  const { width, height } = rectangle(corners);
  return width < SMALLEST || height < SMALLEST;
}
