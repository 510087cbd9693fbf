import { PlaceFact } from '@/place';
import { FactsCard, RecordField, type RecordEditor } from '@/resource';
import { addressNames } from '@/resource/form';
import { Card, InlineField } from '@/ui';
import type { Site } from '../../types';

interface Props {
  editor: RecordEditor;
}

/** What it is; every value is edited where it stands. */
export const SiteFacts = ({ editor }: Props) => (
  <FactsCard
    editor={editor}
    hint
    names={['name', 'code', 'kind', 'status', 'asr_number', 'height_m', 'ground_elevation_m']}
    shown={{
      code: idOf(editor.record.code),
      asr_number: idOf(editor.record.asr_number),
    }}
  />
);

const idOf = (value: unknown) => (typeof value === 'string' ? <span className="id">{value}</span> : undefined);

/** Whom it is rented from, for how much, and what the lease grants; money as far as one may see it. */
export const LeaseCard = ({ editor }: Props) => (
  <FactsCard
    editor={editor}
    title="Lease"
    names={['landlord', 'carrier_id', 'mrc', 'nrc', 'currency', 'power_kw_committed', 'rack_units_committed']}
  />
);

/** Where it is and how to get in. */
export function PlaceCard({ site, editor }: Props & { site: Site }) {
  return (
    <FactsCard editor={editor} title="Place" names={addressNames}>
      <PlaceFact editor={editor} />
      <RecordField editor={editor} name="access_notes">
        {site.access_notes ? <span className="notes-lines">{site.access_notes}</span> : undefined}
      </RecordField>
    </FactsCard>
  );
}

export function NotesCard({ editor }: Props) {
  const notes = typeof editor.record.notes === 'string' ? editor.record.notes : null;
  const text = notes ? <span className="notes-lines">{notes}</span> : null;
  return (
    <Card title="Notes">
      {editor.lockedReason('notes') ? (
        (text ?? <p className="text-text-3">No notes.</p>)
      ) : (
        <InlineField spec={editor.spec('notes')} record={editor.record} onSave={editor.save}>
          {text ?? <span className="text-text-3">Add notes</span>}
        </InlineField>
      )}
    </Card>
  );
}
