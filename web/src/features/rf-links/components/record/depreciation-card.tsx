import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useToday } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, DateField, Figure, SkeletonLines } from '@/ui';
import { EChart, type ChartPalette } from '@/ui/chart';
import { depreciationQuery } from '../../api';
import type { Depreciation, RfLink } from '../../types';
import { depreciationOption } from './depreciation-option';

const HEIGHT = 160;

function Plan({ plan }: { plan: Depreciation }) {
  const { currency } = plan;
  const amount = (value: number | null) => (value === null ? format.NONE : format.money(value, currency));
  const option = useCallback((palette: ChartPalette) => depreciationOption(palette, plan), [plan]);
  if (plan.capex === null || !plan.years.length) {
    return <p className="text-text-3">It needs a CAPEX and the day it went into service.</p>;
  }
  return (
    <>
      <div className="book-figures">
        <Figure label="Net book value" value={amount(plan.net_book_value)} sub={`on ${format.date(plan.on)}`} />
        <Figure
          label="Written off"
          value={amount(plan.depreciated)}
          sub={`${format.number(plan.months_past)} of ${format.plural(plan.months, 'month')}`}
        />
        <Figure
          label="A month"
          value={amount(plan.monthly)}
          sub={plan.fully_depreciated_on ? `until ${format.date(plan.fully_depreciated_on)}` : undefined}
        />
      </div>
      <EChart
        label="Net book value at the end of each year"
        height={HEIGHT}
        option={option}
        table={{
          columns: [
            { label: 'Year' },
            { label: 'Written off', align: 'end' },
            { label: 'Net book value', align: 'end' },
          ],
          rows: plan.years.map((row) => [String(row.year), amount(row.amount), amount(row.net_book_value)]),
        }}
      />
    </>
  );
}

/** What it is worth in the books on a day, and the plan year by year. */
export function DepreciationCard({
  link,
  on,
  onDay,
}: {
  link: RfLink;
  on: string | undefined;
  onDay: (on: string | undefined) => void;
}) {
  const today = useToday();
  const query = useQuery(depreciationQuery(link.id, on ?? today));
  return (
    <Card
      title="Depreciation"
      className="book-card"
      more={
        <div className="book-day">
          <DateField label="Book value on" hideLabel value={on ?? today} onChange={(day) => onDay(day ?? undefined)} />
        </div>
      }
    >
      <QueryState query={query} what="The depreciation" skeleton={<SkeletonLines lines={8} />}>
        {(plan) => <Plan plan={plan} />}
      </QueryState>
    </Card>
  );
}
