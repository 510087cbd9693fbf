import { useMemo, type ReactNode } from 'react';
import type { Narrowing } from '../api';
import { currenciesOf, serviceBars } from '../groups';
import { circuitLinks } from '../links';
import { pipelineMonths } from '../months';
import { LAYOUTS, type PanelName } from '../presets';
import type { Preset } from '../search';
import type { Summary } from '../types';
import { cardsOf } from './cards';
import { CircuitsByCarrier, SpendByCarrier } from './carrier-bars';
import { AtRisk, InDelivery } from './circuits-card';
import { DecideNext } from './decide-next';
import { PipelineCard } from './pipeline-card';
import { ServiceMix } from './service-mix';

/** Strips of figures and rows of panels; what is withheld from the reader leaves no gap. */
export function DashboardBody({
  summary,
  preset,
  narrowing,
  currency: wanted,
}: {
  summary: Summary;
  preset: Preset;
  narrowing: Narrowing;
  currency: string | undefined;
}) {
  const { cards, business_date: today, pipeline, decide_next } = summary;
  const money = cards.monthly_spend !== undefined;
  const links = useMemo(() => circuitLinks(narrowing, money), [narrowing, money]);
  const currencies = currenciesOf(summary);
  const currency = money ? (wanted && currencies.includes(wanted) ? wanted : (currencies[0] ?? 'USD')) : undefined;
  const lookahead = cards.renewals_due?.lookahead_days;
  const months = useMemo(
    () => (pipeline && lookahead !== undefined ? pipelineMonths(pipeline, today, lookahead) : null),
    [pipeline, today, lookahead],
  );
  const figures = cardsOf(summary, links);
  const layout = LAYOUTS[preset];
  const strips = layout.strips
    .map(({ label, cards: names }) => ({ label, shown: names.filter((name) => figures[name] !== null) }))
    .filter(({ shown }) => shown.length > 0);
  const byCarrier = <CircuitsByCarrier rows={summary.spend_by_carrier} links={links} />;
  const panels: Record<PanelName, ReactNode> = {
    pipeline: months ? (
      <PipelineCard months={months} today={today} currency={currency} roomy={strips.length < 2} links={links} />
    ) : null,
    decide_next:
      decide_next && months ? (
        <DecideNext
          items={decide_next}
          total={months.reduce((sum, month) => sum + month.total, 0)}
          money={money}
          links={links}
        />
      ) : null,
    spend: currency ? (
      <SpendByCarrier rows={summary.spend_by_carrier} currency={currency} today={today} links={links} />
    ) : (
      byCarrier
    ),
    circuits_by_carrier: byCarrier,
    service_mix: (
      <ServiceMix rows={serviceBars(summary.service_mix, currency ?? '')} currency={currency} links={links} />
    ),
    at_risk: <AtRisk links={links} />,
    in_delivery: <InDelivery links={links} />,
  };
  const rows = layout.rows.map((row) => row.filter((name) => panels[name] !== null)).filter((row) => row.length > 0);
  return (
    <>
      {strips.map(({ label, shown }) => (
        <section key={label} className="strip" aria-label={label}>
          {shown.map((name) => (
            <div key={name} className="strip-cell">
              {figures[name]}
            </div>
          ))}
        </section>
      ))}
      {rows.map((row) => (
        <div key={row.join()} className="dash-row" data-first={row[0]} data-panels={row.length}>
          {row.map((name) => (
            <div key={name} className="dash-panel">
              {panels[name]}
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
