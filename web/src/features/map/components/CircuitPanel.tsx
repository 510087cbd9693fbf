import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Maximize2 } from 'lucide-react';
import { bandwidth, date, kilometres, miles, money } from '@/shared/format';
import { buttonClass } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { FactRow, Facts } from '@/ui/facts';
import { StatusMark, Swatch, UrgencyMark } from '@/ui/marks';
import { circuitDetail, type MapCircuit } from '../api';
import { CallNoc } from './CallNoc';
import { Directions } from './Directions';
import { FeaturePanel } from './FeaturePanel';
import { PendingPanel } from './PanelStates';

interface CircuitPanelProps {
  id: string;
  onPlace: (id: string) => void;
  onClose: () => void;
}

export function CircuitPanel({ id, onPlace, onClose }: CircuitPanelProps) {
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
      actions={
        <Link
          to="/circuits/$id"
          params={{ id }}
          className={buttonClass('ghost', 'sm', 'icon-only')}
          aria-label={`Open ${circuit.circuit_id}`}
          title="Open record"
        >
          <Maximize2 className="icon icon-sm" aria-hidden />
        </Link>
      }
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
      <CircuitFacts circuit={circuit} onPlace={onPlace} />
    </FeaturePanel>
  );
}

function CircuitFacts({ circuit, onPlace }: { circuit: MapCircuit; onPlace: (id: string) => void }) {
  const { bandwidth_mbps: mbps, distance_km: km, current_mrc: mrc, decision_deadline: deadline } = circuit;
  return (
    <Facts>
      <FactRow label="A">
        <EndLink id={circuit.a_endpoint_id} name={circuit.a_endpoint_name} onPlace={onPlace} />
      </FactRow>
      <FactRow label="Z">
        <EndLink id={circuit.z_endpoint_id} name={circuit.z_endpoint_name} onPlace={onPlace} />
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

interface EndLinkProps {
  id: string | null;
  name: string | null;
  onPlace: (id: string) => void;
}

function EndLink({ id, name, onPlace }: EndLinkProps) {
  if (!id) return <>{name ?? '–'}</>;
  return (
    <button type="button" className="end-link clip" title={name ?? undefined} onClick={() => onPlace(id)}>
      {name}
    </button>
  );
}
