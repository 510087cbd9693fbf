import { useCallback, useMemo } from 'react';
import * as format from '@/shared/format';
import { EChart, type ChartPalette } from '@/ui/chart';
import type { Bill } from '../types';
import { periodOf } from './bill-rows';
import { billsOption, chartedBills } from './bills-option';

const HEIGHT = 160;

/** Use and cost by bill. */
export function BillsChart({ bills, currency, money }: { bills: readonly Bill[]; currency: string; money: boolean }) {
  const shown = useMemo(() => chartedBills(bills), [bills]);
  const option = useCallback(
    (palette: ChartPalette) => billsOption(palette, shown, currency, money),
    [shown, currency, money],
  );
  const cost = (bill: Bill) =>
    bill.cost === null || bill.cost === undefined ? format.NONE : format.money(bill.cost, currency);
  return (
    <EChart
      label={money ? 'Use as bars and cost as a line, by bill' : 'Use by bill'}
      height={HEIGHT}
      option={option}
      table={{
        columns: [
          { label: 'Period' },
          { label: 'Use', align: 'end' as const },
          ...(money ? [{ label: 'Cost', align: 'end' as const }] : []),
        ],
        rows: shown.map((bill) => [
          periodOf(bill),
          bill.kwh === null ? format.NONE : `${format.number(bill.kwh, 1)} kWh`,
          ...(money ? [cost(bill)] : []),
        ]),
      }}
    />
  );
}
