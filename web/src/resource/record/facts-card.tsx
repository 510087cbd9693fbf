import type { ReactNode } from 'react';
import { Card, Facts, Kbd } from '@/ui';
import { RecordField } from './record-field';
import type { RecordEditor } from './use-record-editor';

/** Facts of a record, each edited where it stands; not there when all of them are withheld. */
export function FactsCard({
  editor,
  title = 'Facts',
  names,
  shown = {},
  hint,
  before,
  children,
}: {
  editor: RecordEditor;
  title?: string;
  /** The fields, in their order. */
  names: readonly string[];
  /** Richer than the plain words of a value, by field. */
  shown?: Readonly<Record<string, ReactNode>>;
  /** Says that `e` edits: on the first card of a page. */
  hint?: boolean;
  /** Rows before and after the fields. */
  before?: ReactNode;
  children?: ReactNode;
}) {
  const visible = names.filter((name) => editor.isVisible(name));
  if (!visible.length && !before && !children) return null;
  const editable = visible.some((name) => editor.lockedReason(name) === undefined);
  return (
    <Card
      title={title}
      more={
        hint && editable ? (
          <span className="keys-hint">
            <Kbd keys="e" /> edit
          </span>
        ) : null
      }
    >
      <Facts>
        {before}
        {visible.map((name) => (
          <RecordField key={name} editor={editor} name={name}>
            {shown[name]}
          </RecordField>
        ))}
        {children}
      </Facts>
    </Card>
  );
}
