import { useQuery } from '@tanstack/react-query';
import { bandwidth, date, kilometres, miles, money } from '@/shared/format';
import { CopyButton } from '@/ui/copy-button';
import { FactRow, Facts } from '@/ui/facts';
import { StatusMark, Swatch, UrgencyMark } from '@/ui/marks';
import { circuitDetail, type MapCircuit } from '../api';
import type { Selected } from '../search';
import { CallNoc } from './CallNoc';
import { Directions } from './Directions';
import { FeaturePanel } from './FeaturePanel';
import { PanelLink } from './PanelLink';
import { PendingPanel } from './PanelStates';
import { RecordLink } from './RecordLink';

interface CircuitPanelProps {
  id: string;
  onSelect: (selected: Selected) => void;
  onClose: () => void;
}

export function CircuitPanel({ id, onSelect, onClose }: CircuitPanelProps) {
  const { data, error, refetch } = useQuery(circuitDetail(id));
  if (!data) return <PendingPanel what="Circuit" error={error} onRetry={() => void refetch()} onClose={onClose} />;
  const circuit = data.data;
  const type = circuit.service_type_code ?? circuit.service_type_name;
  return (
    <FeaturePanel
      kind={
        <>
          <Swatch series={circuit.carrier_series} /> {[circuit.carrier_name, type].filter(Boolean).join(' · ')}
        </>
      }
      title={<span className="id">{circuit.circuit_id}</span>}
      actions={<RecordLink href={`/circuits/${id}`} name={circuit.circuit_id} />}
      marks={
        <>
          <StatusMark status={circuit.status} />
          {circuit.urgency === 'none' ? null : (
            <UrgencyMark urgency={circuit.urgency} days={circuit.days_to_deadline} />
          )}
        </>
      }
      footer={
        <>
          <CallNoc phone={circuit.carrier?.noc_phone} carrier={circuit.carrier_name} />
          <Directions places={[circuit.a_endpoint, circuit.z_endpoint]} />
          <CopyButton text={circuit.circuit_id} label="Copy ID" />
        </>
      }
      onClose={onClose}
    >
      <CircuitFacts circuit={circuit} onSelect={onSelect} />
    </FeaturePanel>
  );
}

const endOf = (id: string | null): Selected | null => (id ? { kind: 'endpoint', id } : null);

function CircuitFacts({ circuit, onSelect }: { circuit: MapCircuit; onSelect: (selected: Selected) => void }) {
  const { bandwidth_mbps: mbps, distance_km: km, current_mrc: mrc, decision_deadline: deadline } = circuit;
  return (
    <Facts>
      <FactRow label="A">
        <PanelLink to={endOf(circuit.a_endpoint_id)} name={circuit.a_endpoint_name} onSelect={onSelect} />
      </FactRow>
      <FactRow label="Z">
        <PanelLink to={endOf(circuit.z_endpoint_id)} name={circuit.z_endpoint_name} onSelect={onSelect} />
      </FactRow>
      <FactRow label="Bandwidth">{mbps === null ? null : bandwidth(mbps)}</FactRow>
      <FactRow label="Distance">
        {km === null ? null : (
          <>
            {kilometres(km)} <span className="unit">{miles(km)}</span>
          </>
        )}
      </FactRow>
      {mrc === undefined ? null : <FactRow label="MRC">{mrc === null ? null : money(mrc, circuit.currency)}</FactRow>}
      <FactRow label="Decide by">{deadline === null ? null : date(deadline)}</FactRow>
    </Facts>
  );
}
