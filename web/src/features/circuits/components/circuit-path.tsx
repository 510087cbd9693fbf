import type { CSSProperties } from 'react';
import * as format from '@/shared/format';
import { seriesColour } from '@/shared/theme';
import type { Circuit, Endpoint } from '../types';

function End({ mark, name, endpoint }: { mark: string; name: string | null; endpoint: Endpoint | null | undefined }) {
  const town = [endpoint?.city, endpoint?.state].filter(Boolean).join(', ');
  const address = [endpoint?.address_line1, town].filter(Boolean).join(', ');
  const demarc = [
    endpoint?.demarc_suite ? `Suite ${endpoint.demarc_suite}` : null,
    endpoint?.demarc_rack ? `rack ${endpoint.demarc_rack}` : null,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <span className="tag">{mark}</span>
      <div>
        <div className="font-medium">{name ?? format.NONE}</div>
        <div className="text-12 text-text-3">{[address, demarc].filter(Boolean).join(' · ')}</div>
      </div>
    </>
  );
}

/** Both ends, and what lies between them. */
export function CircuitPath({ circuit }: { circuit: Circuit }) {
  const between = [
    circuit.handoff,
    circuit.vlan ? `VLAN ${circuit.vlan}` : null,
    circuit.protection && circuit.protection !== 'unprotected' ? format.label(circuit.protection) : null,
  ].filter(Boolean);
  return (
    <div className="path-list" style={{ '--c': seriesColour(circuit.carrier_series) } as CSSProperties}>
      <End mark="A" name={circuit.a_endpoint_name} endpoint={circuit.a_endpoint} />
      <span className="wire" />
      <div className="num py-0.5 text-12 text-text-2">
        {circuit.distance_km === null ? null : (
          <>
            {format.kilometres(circuit.distance_km)}{' '}
            <span className="text-text-3">({format.miles(circuit.distance_km)})</span>
            {between.length ? ' · ' : null}
          </>
        )}
        {between.join(' · ')}
      </div>
      <End mark="Z" name={circuit.z_endpoint_name} endpoint={circuit.z_endpoint} />
    </div>
  );
}
