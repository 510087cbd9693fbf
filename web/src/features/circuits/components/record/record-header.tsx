import { Link } from '@tanstack/react-router';
import { ChevronRight, Lock } from 'lucide-react';
import { useCan } from '@/api';
import { CarrierMark, CopyButton, StatusMark, Tag, UrgencyMark } from '@/ui';
import type { Circuit } from '../../types';

/** Where one is, the ID, and the marks that say how it stands. */
export function RecordHeading({ circuit, readOnly }: { circuit: Circuit; readOnly: boolean }) {
  const can = useCan();
  const carrier = <CarrierMark name={circuit.carrier_name} series={circuit.carrier_series} />;
  const provider: string = `/providers/${circuit.carrier_id}`;
  return (
    <div className="record-title">
      <nav className="record-crumbs" aria-label="Breadcrumb">
        <Link to="/circuits">Circuits</Link>
        <ChevronRight className="icon icon-sm" aria-hidden />
        {can('carriers_view') ? <Link to={provider}>{carrier}</Link> : carrier}
      </nav>
      <div className="record-name">
        <h1 className="id">{circuit.circuit_id}</h1>
        <CopyButton text={circuit.circuit_id} label="Copy circuit ID" />
      </div>
      <div className="record-marks">
        <StatusMark status={circuit.status} />
        {circuit.urgency !== 'none' ? <UrgencyMark urgency={circuit.urgency} days={circuit.days_to_deadline} /> : null}
        <Tag>{circuit.service_type_code}</Tag>
        {circuit.at_risk ? <Tag tone="warn">At risk</Tag> : null}
        {readOnly ? (
          <span className="inline-flex items-center gap-1 text-12 text-text-3">
            <Lock className="icon icon-sm" aria-hidden />
            Your role may see, not change
          </span>
        ) : null}
      </div>
    </div>
  );
}
