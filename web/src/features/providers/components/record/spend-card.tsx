import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Amount } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, FactRow, Facts, SkeletonLines } from '@/ui';
import { spendOf } from '../../api';
import type { Provider } from '../../types';

function Lines({
  amounts,
  search,
}: {
  amounts: readonly Amount[];
  search: (currency: string) => Record<string, string>;
}): ReactNode {
  if (!amounts.length) return null;
  return (
    <span className="amount-links">
      {amounts.map(({ amount, currency }) => (
        <Link key={currency} to="/circuits" search={search(currency)} className="num">
          {format.money(amount, currency)}
        </Link>
      ))}
    </span>
  );
}

/** What it costs, per currency; the rest of the page does without it. */
export function SpendCard({ provider }: { provider: Provider }) {
  const query = useQuery(spendOf(provider.id));
  const of = { carrier_id: provider.id };
  const billed = (currency: string) => ({ ...of, billed: 'true', currency, sort: '-current_mrc' });
  return (
    <Card title="Spend" more="what is billed today">
      <QueryState query={query} what="The spend" skeleton={<SkeletonLines lines={4} />}>
        {({ cards }) =>
          !cards.monthly_spend?.length &&
          !cards.etf_exposure?.length &&
          !cards.renewals_due?.count &&
          !cards.overdue_decisions?.count ? (
            <p className="text-text-3">Nothing is billed today.</p>
          ) : (
            <Facts>
              <FactRow label="Monthly">
                {cards.monthly_spend?.length ? <Lines amounts={cards.monthly_spend} search={billed} /> : null}
              </FactRow>
              <FactRow label="Annualised">
                {cards.annualised_spend?.length ? <Lines amounts={cards.annualised_spend} search={billed} /> : null}
              </FactRow>
              <FactRow label="Cost per Mbps">
                {cards.cost_per_mbps?.length ? (
                  <Lines
                    amounts={cards.cost_per_mbps}
                    search={(currency) => ({
                      ...of,
                      billed: 'true',
                      currency,
                      bandwidth_mbps__null: 'false',
                      current_mrc__null: 'false',
                    })}
                  />
                ) : null}
              </FactRow>
              <FactRow label="ETF exposure">
                {cards.etf_exposure?.length ? (
                  <Lines
                    amounts={cards.etf_exposure}
                    search={(currency) => ({ ...of, etf_today__gt: '0', currency, sort: '-etf_today' })}
                  />
                ) : null}
              </FactRow>
              {cards.renewals_due ? (
                <FactRow label={`Due in ${format.daysLong(cards.renewals_due.lookahead_days)}`}>
                  <Link to="/circuits" search={{ ...of, urgency: 'critical,active,watch' }}>
                    {format.plural(cards.renewals_due.count, 'renewal')}
                  </Link>
                </FactRow>
              ) : null}
              {cards.overdue_decisions?.count ? (
                <FactRow label="Overdue">
                  <Link to="/circuits" search={{ ...of, urgency: 'overdue' }} className="text-danger">
                    {format.plural(cards.overdue_decisions.count, 'decision')}
                  </Link>
                </FactRow>
              ) : null}
            </Facts>
          )
        }
      </QueryState>
    </Card>
  );
}
