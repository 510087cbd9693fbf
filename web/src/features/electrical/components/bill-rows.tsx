import { Pencil, Trash2 } from 'lucide-react';
import * as format from '@/shared/format';
import { IconButton } from '@/ui';
import type { Bill } from '../types';

const known = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined ? format.NONE : show(value);

export const periodOf = (bill: Pick<Bill, 'period_start' | 'period_end'>) =>
  `${format.date(bill.period_start)} to ${format.date(bill.period_end)}`;

/** Bills as rows, the newest first. */
export function BillRows({
  bills,
  currency,
  money,
  brief,
  onEdit,
  onDelete,
}: {
  bills: readonly Bill[];
  currency: string;
  /** The reader may see what they cost. */
  money: boolean;
  /** Only period, use and cost, for narrow places. */
  brief?: boolean;
  onEdit?: (bill: Bill) => void;
  onDelete?: (bill: Bill) => void;
}) {
  return (
    <div className="overflow-auto" role="region" aria-label="Bills by period" tabIndex={brief ? undefined : 0}>
      <table className="mini-table">
        <caption className="visually-hidden">Bills</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            {brief ? null : (
              <th scope="col" className="end">
                Days
              </th>
            )}
            <th scope="col" className="end">
              Use
            </th>
            {money ? (
              <th scope="col" className="end">
                Cost
              </th>
            ) : null}
            {brief ? null : <th scope="col">Notes</th>}
            {onEdit ? (
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {bills.map((bill) => (
            <tr key={bill.id}>
              <td className="whitespace-nowrap">{periodOf(bill)}</td>
              {brief ? null : <td className="end">{format.number(bill.days)}</td>}
              <td className="end whitespace-nowrap">{known(bill.kwh, (kwh) => `${format.number(kwh, 1)} kWh`)}</td>
              {money ? <td className="end">{known(bill.cost, (cost) => format.money(cost, currency))}</td> : null}
              {brief ? null : <td className="text-text-2">{bill.notes ?? ''}</td>}
              {onEdit ? (
                <td className="end whitespace-nowrap">
                  <IconButton label={`Edit the bill of ${periodOf(bill)}`} onPress={() => onEdit(bill)}>
                    <Pencil className="icon icon-sm" />
                  </IconButton>
                  <IconButton label={`Delete the bill of ${periodOf(bill)}`} onPress={() => onDelete?.(bill)}>
                    <Trash2 className="icon icon-sm" />
                  </IconButton>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
