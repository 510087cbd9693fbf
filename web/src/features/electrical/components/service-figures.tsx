import * as format from '@/shared/format';
import { Figure } from '@/ui';
import type { Service } from '../types';

/** What power costs and takes in a month; the cost only for those who may see money. */
export function ServiceFigures({ service }: { service: Service }) {
  const { average_monthly_cost: cost, average_monthly_kwh: kwh, currency, bill_count: bills } = service;
  return (
    <>
      {cost === undefined ? null : (
        <Figure
          label="Cost"
          value={cost === null ? format.NONE : format.money(cost, currency)}
          sub="a month, on average"
        />
      )}
      <Figure label="Use" value={kwh === null ? format.NONE : `${format.number(kwh)} kWh`} sub="a month, on average" />
      <Figure
        label="Bills"
        value={bills ? format.number(bills) : format.NONE}
        sub={service.billed_until ? `until ${format.date(service.billed_until)}` : 'none yet'}
      />
    </>
  );
}
