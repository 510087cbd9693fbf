import type { Amount } from '@/api';
import { money, number } from '@/shared/format';
import type { Column } from '@/ui/table';
import type { ListConfig } from './config';

/** The totals row: of everything filtered, one amount per currency, its note in the column after it. */
export const totalsCell =
  <T extends { id: string }>(config: ListConfig<T>, total: number, amounts: Record<string, Amount[]>) =>
  (column: Column<T>, before: Column<T> | undefined) => {
    if (!before) return `Total of ${number(total)}`;
    const isTotal = (candidate: Column<T>) => config.totals?.includes(candidate.id) ?? false;
    if (isTotal(column)) {
      return (
        <span className="grid">
          {(amounts[column.id] ?? []).map((amount) => (
            <span key={amount.currency}>{money(amount.amount, amount.currency)}</span>
          ))}
        </span>
      );
    }
    return isTotal(before) && amounts[before.id]?.length ? <span className="unit">{config.totalsNote}</span> : null;
  };
