import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Amount } from '@/api';
import * as format from '@/shared/format';
import { Card, UrgencyGlyph } from '@/ui';
import { EChart, type ChartPalette } from '@/ui/chart';
import { inWords, shortAmount } from '../figures';
import type { CircuitLinks } from '../links';
import { countOf, URGENCIES, type PipelineMonth } from '../months';
import { pipelineOption } from '../pipeline-option';
import { ToCircuits } from './stat';

const HEIGHT = 204;
const ROOMY = 248;

const summaryWords = (months: readonly PipelineMonth[]) => {
  const parts = URGENCIES.map((urgency) => `${countOf(months, urgency)} ${urgency}`);
  const total = months.reduce((sum, month) => sum + month.total, 0);
  return `Renewal decisions by month and urgency: ${total} in all, ${parts.join(', ')}`;
};

/** The currency in force first. */
const inOrder = (amounts: readonly Amount[], currency: string) =>
  [...amounts].sort((a, b) => Number(b.currency === currency) - Number(a.currency === currency));

/** What must be decided when; each bar opens the circuits in it. */
export function PipelineCard({
  months,
  today,
  currency,
  roomy,
  links,
}: {
  months: readonly PipelineMonth[];
  today: string;
  /** Undefined for those who may not see money. */
  currency: string | undefined;
  /** There is room for a higher chart. */
  roomy: boolean;
  links: CircuitLinks;
}) {
  const navigate = useNavigate();
  const height = roomy ? ROOMY : HEIGHT;
  const option = useCallback(
    (palette: ChartPalette) => pipelineOption(palette, months, currency, height),
    [months, currency, height],
  );
  const cell = (month: PipelineMonth, urgency?: string) => {
    const count = urgency ? month.counts[urgency as keyof PipelineMonth['counts']] : month.total;
    return count ? (
      <ToCircuits className="link" filter={links.month(month.month, today, urgency)}>
        {format.number(count)}
      </ToCircuits>
    ) : (
      format.NONE
    );
  };
  return (
    <Card
      className="pipeline"
      title="Renewal pipeline"
      more={
        <>
          <span className="pipeline-note">decisions by deadline month</span>
          <span className="pipeline-legend">
            {URGENCIES.map((urgency) => (
              <ToCircuits key={urgency} filter={links.urgency(urgency)}>
                <UrgencyGlyph urgency={urgency} />
                {format.label(urgency)} {format.number(countOf(months, urgency))}
              </ToCircuits>
            ))}
          </span>
        </>
      }
    >
      <EChart
        label={summaryWords(months)}
        height={height}
        option={option}
        onClick={({ dataIndex, seriesName }) => {
          const month = months[dataIndex];
          if (month) void navigate({ to: '/circuits', search: links.month(month.month, today, seriesName) });
        }}
        table={{
          columns: [
            { label: 'Month' },
            ...URGENCIES.map((urgency) => ({ label: format.label(urgency), align: 'end' as const })),
            { label: 'All', align: 'end' },
            ...(currency ? [{ label: 'A month', align: 'end' as const }] : []),
          ],
          rows: months.map((month) => [
            format.month(month.month),
            ...URGENCIES.map((urgency) => cell(month, urgency)),
            cell(month),
            ...(currency
              ? [
                  month.amounts.length
                    ? inOrder(month.amounts, currency).map((amount, index) => (
                        <span key={amount.currency} title={shortAmount(amount).exact}>
                          {index ? ', ' : null}
                          <ToCircuits
                            className="link"
                            filter={links.month(month.month, today, undefined, amount.currency)}
                          >
                            {inWords(shortAmount(amount))}
                          </ToCircuits>
                        </span>
                      ))
                    : format.NONE,
                ]
              : []),
          ]),
        }}
      />
    </Card>
  );
}
