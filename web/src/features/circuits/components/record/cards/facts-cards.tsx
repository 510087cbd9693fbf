import { RecordField, type RecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { Card, CarrierMark, FactRow, Facts, InlineField, Kbd, Tag } from '@/ui';
import type { Circuit } from '../../../types';

interface Props {
  circuit: Circuit;
  editor: RecordEditor;
}

/** What it is; every value is edited where it stands. */
export function FactsCard({ circuit, editor }: Props) {
  const editable = editor.lockedReason('circuit_id') === undefined;
  return (
    <Card
      title="Facts"
      more={
        editable ? (
          <span className="keys-hint">
            <Kbd keys="e" /> edit
          </span>
        ) : null
      }
    >
      <Facts>
        <RecordField editor={editor} name="circuit_id">
          <span className="id">{circuit.circuit_id}</span>
        </RecordField>
        <RecordField editor={editor} name="name" />
        <RecordField editor={editor} name="carrier_id">
          <CarrierMark name={circuit.carrier_name} series={circuit.carrier_series} />
        </RecordField>
        <RecordField editor={editor} name="service_type_id">
          {circuit.service_type_name}
        </RecordField>
        <RecordField editor={editor} name="purpose" />
        <RecordField editor={editor} name="bandwidth_mbps" />
        <RecordField editor={editor} name="diversity_group" />
        <RecordField editor={editor} name="ban" />
        <RecordField editor={editor} name="monitoring_url" />
        <RecordField editor={editor} name="at_risk" />
        {circuit.at_risk || circuit.at_risk_reason ? <RecordField editor={editor} name="at_risk_reason" /> : null}
        <RecordField editor={editor} name="tags">
          {circuit.tags.length ? (
            <span className="inline-flex flex-wrap gap-1 py-1">
              {circuit.tags.map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
            </span>
          ) : undefined}
        </RecordField>
      </Facts>
    </Card>
  );
}

/** What it costs; not there for those who may not see money. */
export function MoneyCard({ circuit, editor }: Props) {
  if (!editor.isVisible('mrc')) return null;
  const { current_mrc: today, cost_per_mbps: perMbps, currency, contract } = circuit;
  const waived = contract?.waived_nrc;
  return (
    <Card title="Money">
      <Facts>
        <FactRow label="MRC today">
          {today === null || today === undefined ? null : (
            <>
              {format.money(today, currency)} <span className="unit">{contract ? 'by contract' : 'own rate'}</span>
            </>
          )}
        </FactRow>
        <FactRow label="Per Mbps">
          {perMbps === null || perMbps === undefined ? null : format.money(perMbps, currency)}
        </FactRow>
        <RecordField editor={editor} name="mrc" />
        <RecordField editor={editor} name="nrc" />
        {waived ? <FactRow label="NRC waived">{format.money(waived, currency)}</FactRow> : null}
        <RecordField editor={editor} name="currency" />
        <RecordField editor={editor} name="po_number" />
        <RecordField editor={editor} name="gl_code" />
      </Facts>
    </Card>
  );
}

export const DatesCard = ({ editor }: Pick<Props, 'editor'>) => (
  <Card title="Dates">
    <Facts>
      <RecordField editor={editor} name="order_date" />
      <RecordField editor={editor} name="install_date" />
      <RecordField editor={editor} name="billing_stop_on" />
      <RecordField editor={editor} name="disconnect_date" />
    </Facts>
  </Card>
);

export function NotesCard({ circuit, editor }: Props) {
  const locked = editor.lockedReason('notes');
  return (
    <Card title="Notes" className="notes-card">
      {locked ? (
        <p className={circuit.notes ? 'notes-text' : 'text-text-3'}>{circuit.notes ?? 'No notes.'}</p>
      ) : (
        <InlineField spec={editor.spec('notes')} record={editor.record} onSave={editor.save}>
          {circuit.notes ?? <span className="text-text-3">Add notes</span>}
        </InlineField>
      )}
    </Card>
  );
}
