import type { Hit } from '@/map/hit';
import { CircuitChoicePanel } from './CircuitChoicePanel';
import { CircuitPanel } from './CircuitPanel';
import { PlaceChoicePanel } from './PlaceChoicePanel';
import { PlacePanel } from './PlacePanel';

interface SelectionPanelProps {
  circuitId: string | undefined;
  placeId: string | undefined;
  choices: Exclude<Hit, { kind: 'group' }> | null;
  onCircuit: (id: string) => void;
  onPlace: (id: string) => void;
  onClose: () => void;
}

export function SelectionPanel({ circuitId, placeId, choices, onCircuit, onPlace, onClose }: SelectionPanelProps) {
  if (choices?.kind === 'places') {
    return <PlaceChoicePanel places={choices.places} onPlace={onPlace} onClose={onClose} />;
  }
  if (choices) {
    const ids = choices.circuits.map((circuit) => circuit.id);
    return <CircuitChoicePanel ids={ids} onCircuit={onCircuit} onClose={onClose} />;
  }
  if (circuitId) return <CircuitPanel key={circuitId} id={circuitId} onPlace={onPlace} onClose={onClose} />;
  if (placeId) return <PlacePanel key={placeId} id={placeId} onCircuit={onCircuit} onClose={onClose} />;
  return null;
}
