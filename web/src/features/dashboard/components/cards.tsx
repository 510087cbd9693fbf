import { Fragment, type ReactNode } from 'react';
import type { Amount } from '@/api';
import * as format from '@/shared/format';
import { UrgencyGlyph } from '@/ui';
import { inWords, shortAmount, unitCost, type Short } from '../figures';
import { billedCircuits } from '../groups';
import type { CircuitFilter, CircuitLinks } from '../links';
import type { CardName } from '../presets';
import type { RenewalFigure, Summary } from '../types';
import { Stat, ToCircuits } from './stat';

/** The first currency large, the others below it, each with its own list; never added up. */
function MoneyStat<A extends Amount>({
  label,
  amounts,
  short,
  filterOf,
  note,
}: {
  label: string;
  amounts: readonly A[];
  short: (amount: A) => Short;
  filterOf: (currency: string | undefined) => CircuitFilter;
  note: (amount: A) => ReactNode;
}) {
  const [first, ...others] = amounts;
  if (!first) return <Stat label={label} value={format.NONE} filter={filterOf(undefined)} />;
  const { value, unit, exact } = short(first);
  return (
    <Stat label={label} value={value} unit={unit} title={exact} filter={filterOf(first.currency)}>
      {others.length ? <Others amounts={others} short={short} filterOf={filterOf} /> : note(first)}
    </Stat>
  );
}

function Others<A extends Amount>({
  amounts,
  short,
  filterOf,
}: {
  amounts: readonly A[];
  short: (amount: A) => Short;
  filterOf: (currency: string) => CircuitFilter;
}) {
  return (
    <>
      and{' '}
      {amounts.map((amount, index) => (
        <Fragment key={amount.currency}>
          {index ? ', ' : null}
          <ToCircuits filter={filterOf(amount.currency)} title={short(amount).exact}>
            {inWords(short(amount))}
          </ToCircuits>
        </Fragment>
      ))}
    </>
  );
}

/** What the renewals of a card cost a month, per currency. */
function MonthlyRates({
  figure,
  words,
  filterOf,
}: {
  figure: RenewalFigure;
  /** Instead of amounts that may not be seen. */
  words: string;
  filterOf: (currency: string) => CircuitFilter;
}) {
  if (!figure.mrc?.length) return words;
  return (
    <>
      {figure.mrc.map((amount, index) => (
        <Fragment key={amount.currency}>
          {index ? ', ' : null}
          <ToCircuits filter={filterOf(amount.currency)} title={`${shortAmount(amount).exact} a month`}>
            {inWords(shortAmount(amount))}
          </ToCircuits>
        </Fragment>
      ))}
      {figure.mrc.length === 1 ? ' a month' : null}
    </>
  );
}

const circuitsWord = (count: number) => format.plural(count, 'circuit');

/** The cards by name; one whose figures are withheld is null. */
export function cardsOf(summary: Summary, links: CircuitLinks): Record<CardName, ReactNode> {
  const { cards } = summary;
  const speed = format.bandwidthParts(cards.total_bandwidth.mbps);
  const { monthly_spend, annualised_spend, cost_per_mbps, etf_exposure, renewals_due, overdue_decisions } = cards;
  return {
    monthly_spend: monthly_spend ? (
      <MoneyStat
        label="Monthly spend"
        amounts={monthly_spend}
        short={shortAmount}
        filterOf={links.billed}
        note={({ currency }) => circuitsWord(billedCircuits(summary, currency))}
      />
    ) : null,
    annualised_spend: annualised_spend ? (
      <MoneyStat
        label="Annualised spend"
        amounts={annualised_spend}
        short={shortAmount}
        filterOf={links.billed}
        note={() => 'twelve times this month'}
      />
    ) : null,
    cost_per_mbps: cost_per_mbps ? (
      <MoneyStat
        label="Cost per Mbps"
        amounts={cost_per_mbps}
        short={unitCost}
        filterOf={(currency) => (currency ? links.priced(currency) : links.billed())}
        note={({ circuits }) => `over ${circuitsWord(circuits)}`}
      />
    ) : null,
    etf_exposure: etf_exposure ? (
      <MoneyStat
        label="ETF exposure"
        amounts={etf_exposure}
        short={shortAmount}
        filterOf={links.exposed}
        note={() => 'leaving every contract today'}
      />
    ) : null,
    active_circuits: (
      <Stat label="Active circuits" value={format.number(cards.active_circuits.value)} filter={links.active}>
        <ToCircuits filter={links.all}>of {format.number(cards.active_circuits.total)}</ToCircuits>,{' '}
        <ToCircuits filter={links.provisioning}>
          {format.number(cards.active_circuits.provisioning)} provisioning
        </ToCircuits>
      </Stat>
    ),
    total_bandwidth: (
      <Stat label="Total bandwidth" value={speed.value} unit={speed.unit} filter={links.bandwidth}>
        of active circuits
      </Stat>
    ),
    renewals_due: renewals_due ? (
      <Stat
        label={`Renewals due in ${format.daysLong(renewals_due.lookahead_days)}`}
        value={format.number(renewals_due.count)}
        filter={links.due()}
      >
        <MonthlyRates figure={renewals_due} words="decide in time" filterOf={links.due} />
      </Stat>
    ) : null,
    overdue_decisions: overdue_decisions ? (
      <Stat
        label="Overdue decisions"
        value={format.number(overdue_decisions.count)}
        glyph={overdue_decisions.count ? <UrgencyGlyph urgency="overdue" large /> : null}
        filter={links.overdue()}
      >
        {overdue_decisions.count ? (
          <MonthlyRates figure={overdue_decisions} words="past their deadline" filterOf={links.overdue} />
        ) : (
          'nothing is late'
        )}
      </Stat>
    ) : null,
    at_risk_circuits: (
      <Stat
        label="At-risk circuits"
        value={format.number(cards.at_risk_circuits.count)}
        glyph={cards.at_risk_circuits.count ? <UrgencyGlyph urgency="critical" large /> : null}
        filter={links.atRisk}
      >
        {cards.at_risk_circuits.count ? 'need looking after' : 'none in service'}
      </Stat>
    ),
  };
}
