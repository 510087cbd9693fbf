import { Link } from '@tanstack/react-router';
import { AttributionControl } from '@vis.gl/react-maplibre';
import { boundsOf, type Selection } from './geo';
import { MapView } from './MapView';
import { SelectionLayers } from './SelectionLayers';

interface SmallMapProps {
  /** What a screen reader calls the map. */
  label: string;
  /** What it shows; keep the same object while nothing changes. */
  selection: Selection;
  /** What the large map opens with. */
  search: Record<string, string>;
  /** What is said while nothing has a position. */
  empty: string;
}

/** Room for the names, and for the strip at the bottom. */
const PADDING = { top: 32, left: 56, right: 56, bottom: 68 };

/** A line or a place with its name, for record pages: fills its container, does not move. */
export function SmallMap({ label, selection, search, empty }: SmallMapProps) {
  const bounds = boundsOf(selection);
  if (!bounds) return <p className="p-4 text-12 text-text-3">{empty}</p>;
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
      <Link to="/map" search={search} className="link small-map-link">
        Open in map
      </Link>
    </div>
  );
}
