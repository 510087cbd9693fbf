import type { ReactNode } from 'react';
import { FactRow, InlineField } from '@/ui';
import type { RecordEditor } from './use-record-editor';
import './record.css';

/** One fact of a record: absent when withheld, locked when not editable, else edited in place. */
export function RecordField({ editor, name, children }: { editor: RecordEditor; name: string; children?: ReactNode }) {
  if (!editor.isVisible(name)) return null;
  const spec = editor.spec(name);
  return (
    <FactRow label={spec.label}>
      <InlineField spec={spec} record={editor.record} onSave={editor.save} lockedReason={editor.lockedReason(name)}>
        {children}
      </InlineField>
    </FactRow>
  );
}
