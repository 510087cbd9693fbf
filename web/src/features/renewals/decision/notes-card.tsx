import type { Entity } from '@/api';
import { FactsCard, useRecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { decisionResource } from '../api';
import { noteFields } from '../fields';
import type { Renewal } from '../types';
import { ownerWords } from '../words';

const NOTES = ['owner', 'usage_notes', 'offer_notes'];

/** Who sees to it, and what is known for the decision; each edited where it stands while it is open. */
export function NotesCard({ entity, contractId }: { entity: Entity<Renewal>; contractId: string }) {
  const renewal = entity.data;
  const editor = useRecordEditor({
    resource: decisionResource(contractId),
    entity,
    fields: noteFields,
    editPermission: 'renewals_edit',
    noun: 'decision',
  });
  const closed = renewal.open ? undefined : 'This decision is closed';
  return (
    <>
      <FactsCard
        editor={{ ...editor, lockedReason: (name) => closed ?? editor.lockedReason(name) }}
        title="What is known"
        names={NOTES}
        hint
        shown={{ owner: ownerWords(renewal) ?? format.NONE }}
      />
      {editor.dialog}
    </>
  );
}
