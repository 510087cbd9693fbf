import { Checkbox, Dialog } from '@/ui';
import type { PlacedRow } from '../../api';
import { remarkOf } from '../../rows/verdict';
import type { ImportField } from '../../types';
import { Cell, type OpenCell } from './cell';

/** All of one row, where the screen has no room for columns. */
export function RowDialog({
  row,
  fields,
  onOpen,
  onSelect,
  onClose,
}: {
  row: PlacedRow;
  fields: readonly ImportField[];
  onOpen: OpenCell | null;
  onSelect: ((selected: boolean) => void) | null;
  onClose: () => void;
}) {
  const remark = remarkOf(row);
  return (
    <Dialog isOpen onClose={onClose} title={`Row ${row.number}`}>
      {remark ? <p className="mb-2 text-text-2">{remark}</p> : null}
      <dl className="facts import-row-facts">
        {fields.map((field) => (
          <div key={field.name} className="contents">
            <dt>{field.label}</dt>
            <dd>
              <Cell row={row} field={field} onOpen={onOpen} />
            </dd>
          </div>
        ))}
      </dl>
      {onSelect ? (
        <Checkbox isSelected={row.selected} onChange={onSelect}>
          Take this row in
        </Checkbox>
      ) : null}
    </Dialog>
  );
}
