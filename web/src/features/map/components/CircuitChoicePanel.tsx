import { useQuery } from '@tanstack/react-query';
import { plural } from '@/shared/format';
import { circuitsById } from '../api';
import { CircuitChoices } from './CircuitChoices';
import { FeaturePanel } from './FeaturePanel';
import { PendingPanel } from './PanelStates';

interface CircuitChoicePanelProps {
  ids: readonly string[];
  onCircuit: (id: string) => void;
  onClose: () => void;
}

/** Lines that lie on one another: which one is meant. */
export function CircuitChoicePanel({ ids, onCircuit, onClose }: CircuitChoicePanelProps) {
  const { data, error, refetch } = useQuery(circuitsById(ids));
  if (!data) return <PendingPanel what="Circuits" error={error} onRetry={() => void refetch()} onClose={onClose} />;
  return (
    <FeaturePanel kind="Along this line" title={plural(data.total, 'circuit')} onClose={onClose}>
      <CircuitChoices circuits={data.items} total={data.total} onCircuit={onCircuit} />
    </FeaturePanel>
  );
}
