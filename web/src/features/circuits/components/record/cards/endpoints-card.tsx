import { Link } from '@tanstack/react-router';
import { Building2, MapPin } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { RecordEditor } from '@/resource';
import { addressOf } from '@/shared/address';
import * as format from '@/shared/format';
import { seriesColour } from '@/shared/theme';
import { buttonClass, Card, InlineField, LockedValue } from '@/ui';
import type { Circuit, Endpoint } from '../../../types';

const demarcOf = (end: Endpoint): string =>
  [
    end.demarc_suite ? `Suite ${end.demarc_suite}` : null,
    end.demarc_rack ? `rack ${end.demarc_rack}` : null,
    end.demarc_panel ? `panel ${end.demarc_panel}` : null,
    end.demarc_port ? `port ${end.demarc_port}` : null,
  ]
    .filter(Boolean)
    .join(', ');

/** Edited in place, or plain: the card itself says why it is locked. */
function Inline({ editor, name, children }: { editor: RecordEditor; name: string; children?: string | null }) {
  if (editor.lockedReason(name)) return <span className="clip">{children}</span>;
  return (
    <InlineField spec={editor.spec(name)} record={editor.record} onSave={editor.save}>
      {children}
    </InlineField>
  );
}

function End({ mark, editor, end }: { mark: 'A' | 'Z'; editor: RecordEditor; end: Endpoint | null | undefined }) {
  const name = mark === 'A' ? 'a_endpoint_id' : 'z_endpoint_id';
  return (
    <div className="end">
      <div className="end-name">
        <span className="tag font-medium">{mark}</span>
        <div className="end-words">
          <span className="inline-fit font-medium">
            <Inline editor={editor} name={name}>
              {end?.name ?? (mark === 'Z' ? 'No Z end' : 'No A end')}
            </Inline>
          </span>
          {end?.facility_type ? <span className="text-12 text-text-3">{format.label(end.facility_type)}</span> : null}
        </div>
        {end ? (
          <span className="end-map flex">
            <Link
              to="/endpoints/$id"
              params={{ id: end.id }}
              className={buttonClass('ghost', 'sm', 'icon-only')}
              aria-label={`${end.name}, its page`}
              title="Open the place"
            >
              <Building2 className="icon icon-sm" aria-hidden />
            </Link>
            {typeof end.latitude === 'number' ? (
              <Link
                to="/map"
                search={{ place: end.id }}
                className={buttonClass('ghost', 'sm', 'icon-only')}
                aria-label={`${end.name} on the map`}
                title="On the map"
              >
                <MapPin className="icon icon-sm" aria-hidden />
              </Link>
            ) : null}
          </span>
        ) : null}
      </div>
      {end ? (
        <>
          <div className="text-12 text-text-2">{addressOf(end) || 'No address'}</div>
          <div className="num text-12 text-text-3">{demarcOf(end) || 'No demarc'}</div>
        </>
      ) : null}
    </div>
  );
}

/** Both ends with their demarcs, and what runs between them. */
export function EndpointsCard({ circuit, editor }: { circuit: Circuit; editor: RecordEditor }) {
  const locked = editor.lockedReason('a_endpoint_id');
  const length =
    circuit.distance_km === null ? null : <span>{format.distance(circuit.distance_km)}, great circle</span>;
  return (
    <Card title="Endpoints" more={locked ? <LockedValue reason={locked}>{length}</LockedValue> : length}>
      <div className="ends" style={{ '--c': seriesColour(circuit.carrier_series) } as CSSProperties}>
        <End mark="A" editor={editor} end={circuit.a_endpoint} />
        <div className="between">
          <div className="text-12 text-text-2">
            <Inline editor={editor} name="handoff">
              {circuit.handoff ?? 'No handoff'}
            </Inline>
          </div>
          <div className="between-wire" aria-hidden="true" />
          <div className="between-row text-12 text-text-3">
            <Inline editor={editor} name="vlan">
              {circuit.vlan ? `VLAN ${circuit.vlan}` : 'No VLAN'}
            </Inline>
            <Inline editor={editor} name="protection">
              {circuit.protection ? format.label(circuit.protection).toLowerCase() : 'protection –'}
            </Inline>
          </div>
        </div>
        <End mark="Z" editor={editor} end={circuit.z_endpoint} />
      </div>
    </Card>
  );
}
