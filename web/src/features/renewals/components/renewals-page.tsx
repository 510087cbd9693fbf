import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useCan } from '@/api';
import { ExportMenu } from '@/resource/list/export-menu';
import { FilterBar, SearchBox } from '@/resource/list/filter-bar';
import { activeFilters } from '@/resource/list/filters';
import { useListState } from '@/resource/list/use-list-state';
import * as format from '@/shared/format';
import { useShortcut } from '@/shared/shortcuts';
import { Button, Page } from '@/ui';
import { renewals } from '../api';
import { Board } from '../board/board';
import { renewalList } from '../list-config';
import { MineToggle } from './mine-toggle';
import { NewDecision } from './new-decision';
import { ViewSwitch } from './view-switch';

/** All decisions about ends of contracts, by where they are. */
export function RenewalsPage() {
  const state = useListState(renewalList);
  const searchInput = useRef<HTMLInputElement>(null);
  const money = useCan()('financials_view');
  useShortcut({ id: 'renewals.search', keys: '/', label: 'Filter the board', group: 'Renewals' }, () =>
    searchInput.current?.focus(),
  );
  const openQuery = { ...state.apiQuery, open: 'true' };
  const open = useQuery(
    renewals.list({ ...openQuery, fields: 'id', limit: 1, totals: money ? 'mrc' : undefined }),
  ).data;
  const sums = open?.totals?.mrc?.map(({ amount, currency }) => format.moneyShort(amount, currency)).join(' + ');
  const filtered = Boolean(state.search.q) || activeFilters(state.filters, state.values).length > 0;
  return (
    <Page
      title="Renewals"
      flat
      count={
        open ? (
          <span className="max-md:hidden">
            {[`${format.number(open.total)} open`, sums ? `${sums} a month` : null].filter(Boolean).join(', ')}
          </span>
        ) : null
      }
      beside={<ViewSwitch view="board" />}
      actions={
        <>
          <ExportMenu
            resource={renewals}
            query={{ ...openQuery, sort: 'deadline' }}
            formats={renewalList.exportFormats}
            total={open?.total ?? 0}
            one="open decision"
            many="open decisions"
          />
          <NewDecision />
        </>
      }
    >
      <div className="toolbar" role="search" aria-label="Filter renewals">
        <SearchBox value={state.text} onChange={state.setText} inputRef={searchInput} />
        <MineToggle />
        <FilterBar
          context={{ resource: renewals, fields: state.filters, q: state.search.q }}
          values={state.values}
          onChange={(changes) => void state.go(changes)}
        />
        <span className="flex-1" />
        {filtered ? (
          <Button variant="ghost" size="sm" onPress={state.clear}>
            Clear
          </Button>
        ) : null}
        <span className="count max-md:hidden">Sort: deadline</span>
      </div>
      <Board filters={state.apiQuery} />
    </Page>
  );
}
