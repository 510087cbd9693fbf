import { ChoicePanel } from './ChoicePanel';
import { CircuitPanel } from './CircuitPanel';
import { PlacePanel } from './PlacePanel';

interface SelectionPanelProps {
  circuitId: string | undefined;
  placeId: string | undefined;
  choices: readonly string[];
  onCircuit: (id: string) => void;
  onPlace: (id: string) => void;
  onClose: () => void;
}

export function SelectionPanel({ circuitId, placeId, choices, onCircuit, onPlace, onClose }: SelectionPanelProps) {
  if (choices.length > 0) return <ChoicePanel ids={choices} onCircuit={onCircuit} onClose={onClose} />;
  if (circuitId) return <CircuitPanel key={circuitId} id={circuitId} onPlace={onPlace} onClose={onClose} />;
  if (placeId) return <PlacePanel key={placeId} id={placeId} onCircuit={onCircuit} onClose={onClose} />;
  return null;
}
