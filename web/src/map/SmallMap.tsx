import { Link } from '@tanstack/react-router';
import { AttributionControl } from '@vis.gl/react-maplibre';
import { useMemo } from 'react';
import { boundsOf, circuitSelection, type CircuitPath } from './geo';
import { MapView } from './MapView';
import { SelectionLayers } from './SelectionLayers';

interface SmallMapProps {
  circuitId: string;
  /** What a screen reader calls the map. */
  label: string;
  path: CircuitPath;
}

/** Room for the names of the ends, and for the strip at the bottom. */
const PADDING = { top: 32, left: 56, right: 56, bottom: 68 };

/** One circuit's line with both ends named, for record pages: fills its container, does not move. */
export function SmallMap({ circuitId, label, path }: SmallMapProps) {
  const selection = useMemo(() => circuitSelection(path), [path]);
  const bounds = boundsOf(selection);
  if (!bounds) return <p className="p-4 text-12 text-text-3">Neither end has coordinates yet.</p>;
  return (
    <div className="small-map">
      <MapView
        key={bounds.join()}
        label={label}
        still
        initialView={{ bounds, padding: PADDING }}
        fallback={<p className="p-4 text-12 text-text-3">This browser cannot draw the map.</p>}
      >
        <SelectionLayers selection={selection} look="plain" />
        <AttributionControl compact={false} />
      </MapView>
      <Link to="/map" search={{ open: circuitId }} className="link small-map-link">
        Open in map
      </Link>
    </div>
  );
}
