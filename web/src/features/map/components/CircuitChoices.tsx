import { bandwidth, number } from '@/shared/format';
import { StatusMark, Swatch } from '@/ui/marks';
import type { MapCircuit } from '../api';

interface CircuitChoicesProps {
  circuits: readonly MapCircuit[];
  total: number;
  onCircuit: (id: string) => void;
}

export function CircuitChoices({ circuits, total, onCircuit }: CircuitChoicesProps) {
  if (circuits.length === 0) return <p className="feature-panel-note">None that you may see.</p>;
  return (
    <>
      <ul className="feature-choices">
        {circuits.map((circuit) => (
          <li key={circuit.id}>
            <button type="button" onClick={() => onCircuit(circuit.id)}>
              <Swatch series={circuit.carrier_series} />
              <span className="id clip">{circuit.circuit_id}</span>
              <span className="count">{circuit.bandwidth_mbps === null ? '' : bandwidth(circuit.bandwidth_mbps)}</span>
              <StatusMark status={circuit.status} glyphOnly />
            </button>
          </li>
        ))}
      </ul>
      {total > circuits.length ? (
        <p className="feature-panel-note">and {number(total - circuits.length)} more, in the list</p>
      ) : null}
    </>
  );
}
