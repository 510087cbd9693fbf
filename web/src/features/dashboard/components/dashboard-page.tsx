import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LayoutDashboard, Printer, RefreshCw } from 'lucide-react';
import { useMemo } from 'react';
import { useCan } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { useIsBelowDesk } from '@/shared/hooks/use-media';
import { Banner, Button, buttonClass, EmptyState, IconButton, NoMatchState, Page, Segmented } from '@/ui';
import { summaryQuery, type Narrowing } from '../api';
import '../dashboard.css';
import '../panels.css';
import { currenciesOf } from '../groups';
import { PRESETS, type DashboardSearch } from '../search';
import type { Summary } from '../types';
import { DashboardBody } from './dashboard-body';
import { DashboardSkeleton } from './dashboard-skeleton';
import { NarrowingButton, NarrowingLine } from './narrowing';

export interface DashboardPageProps {
  search: DashboardSearch;
  onSearch: (changes: DashboardSearch) => void;
}

const PRESET_OPTIONS = PRESETS.map((value) => ({ value, label: format.label(value) }));

export function DashboardPage({ search, onSearch }: DashboardPageProps) {
  const { preset = 'all', carrier_id, state } = search;
  const narrowing = useMemo<Narrowing>(() => ({ carrier_id, state }), [carrier_id, state]);
  const query = useQuery(summaryQuery(narrowing));
  const summary = query.data;
  const below = useIsBelowDesk();
  const presets = (
    <Segmented
      label="Preset"
      options={PRESET_OPTIONS}
      value={preset}
      onChange={(next) => onSearch({ preset: next === 'all' ? undefined : next })}
    />
  );
  const tools = (
    <>
      {summary ? <Freshness summary={summary} search={search} onSearch={onSearch} /> : null}
      <NarrowingButton value={narrowing} onChange={onSearch} />
    </>
  );
  return (
    <Page
      title="Dashboard"
      line
      count={summary ? format.weekday(summary.business_date) : null}
      beside={below ? null : <span className="dash-presets">{presets}</span>}
      actions={
        <>
          {below ? null : tools}
          <IconButton
            label="Refresh"
            variant="outlined"
            onPress={() => void query.refetch()}
            isDisabled={query.isFetching}
          >
            <RefreshCw className="icon" />
          </IconButton>
          <IconButton label="Print" variant="outlined" onPress={() => window.print()}>
            <Printer className="icon" />
          </IconButton>
        </>
      }
    >
      <div className="page-scroll" tabIndex={0} role="region" aria-label="Dashboard">
        <div className="dash-progress">{query.isFetching && summary ? <div className="progress-line" /> : null}</div>
        {below ? (
          <div className="dash-narrow">
            {presets}
            {tools}
          </div>
        ) : null}
        <NarrowingLine value={narrowing} />
        {summary && query.isError ? (
          <div className="px-gutter pt-3">
            <Banner
              tone="warn"
              action={
                <Button size="sm" onPress={() => void query.refetch()}>
                  Retry
                </Button>
              }
            >
              The figures could not be refreshed. Showing those of {format.time(summary.as_of)}.
            </Banner>
          </div>
        ) : null}
        <QueryState query={query} what="The dashboard" skeleton={<DashboardSkeleton preset={preset} />}>
          {(data) =>
            data.cards.active_circuits.total === 0 ? (
              <Nothing narrowing={narrowing} onSearch={onSearch} />
            ) : (
              <div className="dash">
                <DashboardBody summary={data} preset={preset} narrowing={narrowing} currency={search.currency} />
              </div>
            )
          }
        </QueryState>
      </div>
    </Page>
  );
}

/** In which money, of what moment. */
function Freshness({ summary, search, onSearch }: { summary: Summary } & DashboardPageProps) {
  const currencies = currenciesOf(summary);
  const money = summary.cards.monthly_spend !== undefined;
  const current = search.currency && currencies.includes(search.currency) ? search.currency : currencies[0];
  return (
    <>
      {money && currencies.length > 1 ? (
        <Segmented
          label="Currency of the panels"
          options={currencies.map((value) => ({ value, label: value }))}
          value={current ?? null}
          onChange={(currency) => onSearch({ currency: currency === currencies[0] ? undefined : currency })}
        />
      ) : null}
      <span className="dash-age count" title={format.instant(summary.as_of)}>
        {money && currencies.length === 1 ? `${currencies[0]} · ` : null}
        updated {format.time(summary.as_of)}
      </span>
    </>
  );
}

function Nothing({ narrowing, onSearch }: { narrowing: Narrowing; onSearch: (changes: DashboardSearch) => void }) {
  const can = useCan();
  if (narrowing.carrier_id || narrowing.state) {
    return (
      <NoMatchState
        title="No circuit of these carriers and states"
        many="circuits"
        onClear={() => onSearch({ carrier_id: undefined, state: undefined })}
      />
    );
  }
  return (
    <EmptyState
      icon={LayoutDashboard}
      title="No circuits yet"
      actions={
        <>
          {can('circuits_edit') ? (
            <Link to="/circuits/new" className={buttonClass('primary', 'sm')}>
              New circuit
            </Link>
          ) : null}
          {can('carriers_edit') ? (
            <Link to="/providers/new" className={buttonClass('outlined', 'sm')}>
              New provider
            </Link>
          ) : null}
        </>
      }
    >
      Spend, renewals and bandwidth appear here with the first circuit.
    </EmptyState>
  );
}
