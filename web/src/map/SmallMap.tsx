import { AttributionControl } from '@vis.gl/react-maplibre';
import { useMemo } from 'react';
import { boundsOf, circuitSelection, type CircuitPath } from './geo';
import { MapView } from './MapView';
import { SelectionLayers } from './SelectionLayers';

interface SmallMapProps {
  label: string;
  circuit: CircuitPath;
}

const PADDING = 44;

/** One circuit's line with both ends named: for record pages. */
export function SmallMap({ label, circuit }: SmallMapProps) {
  const selection = useMemo(() => circuitSelection(circuit), [circuit]);
  const bounds = boundsOf(selection);
  if (!bounds) return <p className="p-4 text-12 text-text-3">Neither end has coordinates yet.</p>;
  return (
    <MapView
      key={bounds.join()}
      label={label}
      still
      initialView={{ bounds, padding: PADDING }}
      fallback={<p className="p-4 text-12 text-text-3">This browser cannot draw the map.</p>}
    >
      <SelectionLayers selection={selection} ends="dot" />
      <AttributionControl compact />
    </MapView>
  );
}
