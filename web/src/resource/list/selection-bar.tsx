import { Pencil, Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Amount } from '@/api';
import { money, number } from '@/shared/format';
import { selectedCount, type TableSelection } from '@/ui/table';

/** Docked under the totals: how many, how much, all that match, what can be done. */
export function SelectionBar({
  selection,
  total,
  amounts,
  onSelectAll,
  onClear,
  onEdit,
  onDelete,
  children,
}: {
  selection: TableSelection;
  total: number;
  amounts: readonly Amount[];
  onSelectAll: () => void;
  onClear: () => void;
  onEdit?: () => void;
  onDelete?: () => void;
  children?: ReactNode;
}) {
  const count = selectedCount(selection, total);
  return (
    <div className="selection-bar" role="region" aria-label="Selection">
      <span className="font-semibold" aria-live="polite">
        {number(count)} selected
      </span>
      {amounts.map((amount) => (
        <span key={amount.currency} className="sub">
          {money(amount.amount, amount.currency)}
        </span>
      ))}
      {count < total ? (
        <button type="button" className="sub" onClick={onSelectAll}>
          Select all {number(total)}
        </button>
      ) : null}
      <span className="sep" />
      {onEdit ? (
        <button type="button" onClick={onEdit}>
          <Pencil className="icon" aria-hidden />
          Edit
        </button>
      ) : null}
      {children}
      {onDelete ? (
        <button type="button" onClick={onDelete}>
          <Trash2 className="icon" aria-hidden />
          Delete
        </button>
      ) : null}
      <button type="button" className="ml-auto" aria-label="Clear selection" onClick={onClear}>
        <X className="icon" aria-hidden />
      </button>
    </div>
  );
}
