import { screen, waitFor, within } from '@testing-library/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { dashboardSearch, type DashboardSearch } from '../search';
import { testSummary, withoutMoney } from '../testing';
import type { Summary } from '../types';
import { DashboardPage } from './dashboard-page';

function Routed() {
  const search = useSearch({ strict: false }) as DashboardSearch;
  const navigate = useNavigate();
  return (
    <DashboardPage
      search={search}
      onSearch={(changes) =>
        void navigate({ to: '.', search: ((now: DashboardSearch) => ({ ...now, ...changes })) as never })
      }
    />
  );
}

let asked: URLSearchParams[] = [];

function show(summary: Summary, url = '/') {
  asked = [];
  server.use(
    http.get('*/api/v1/dashboard/summary', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(summary);
    }),
    http.get('*/api/v1/circuits', () =>
      HttpResponse.json({
        items: [],
        total: 0,
        limit: 1,
        offset: 0,
        facets: {
          carrier_id: [
            { value: 'k1', label: 'Lumen', count: 304 },
            { value: 'k2', label: 'Zayo', count: 200 },
          ],
          state: [{ value: 'ID', label: 'ID', count: 9 }],
        },
      }),
    ),
  );
  return renderWithApp(<Routed />, { url, validateSearch: (search) => dashboardSearch.parse(search) });
}

const strip = (name: string) => screen.findByRole('region', { name });
const parameters = (link: HTMLElement) =>
  Object.fromEntries(new URL(link.getAttribute('href') ?? '', 'http://x').searchParams);

describe('DashboardPage', () => {
  it('shows each currency by itself and opens the list of each', async () => {
    show(testSummary());
    const money = within(await strip('Money'));
    expect(parameters(money.getByRole('link', { name: /Monthly spend \$1\.94\s*M/ }))).toMatchObject({
      billed: 'true',
      currency: 'USD',
    });
    expect(parameters(money.getByRole('link', { name: /ETF exposure \$4\.21\s*M/ }))).toMatchObject({
      sort: '-etf_today',
      currency: 'USD',
    });
    const [euro] = money.getAllByRole('link', { name: '€12.4k EUR' });
    expect(parameters(euro!)).toMatchObject({ billed: 'true', currency: 'EUR' });
    expect(screen.getByText('Mon, Nov 23, 2026')).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });

  it('has no money card, column or sum without the right to see money', async () => {
    show(withoutMoney(testSummary()));
    await strip('Network and work');
    expect(screen.queryByRole('region', { name: 'Money' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Circuits by carrier' })).toBeInTheDocument();
    expect(screen.queryByText('MRC')).not.toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/[$€]/);
    expect(screen.queryByRole('group', { name: 'Currency of the panels' })).not.toBeInTheDocument();
  });

  it('leaves out renewals for those who may not see contracts', async () => {
    const { pipeline: _p, decide_next: _d, ...rest } = testSummary();
    const { renewals_due: _r, overdue_decisions: _o, ...cards } = rest.cards;
    show({ ...rest, cards });
    await strip('Money');
    expect(screen.queryByText('Renewal pipeline')).not.toBeInTheDocument();
    expect(screen.queryByText(/Renewals due/)).not.toBeInTheDocument();
  });

  it('lists expiring licenses among the decisions, with their link', async () => {
    show(testSummary());
    const card = await screen.findByRole('region', { name: 'Decide next' });
    const license = within(card).getByRole('link', { name: /WQXR388/ });
    expect(license).toHaveAttribute('href', '/rf-links/l1');
    expect(license).toHaveAttribute('title', expect.stringMatching(/^Shafer Butte .*, license expires Jan 15, 2027$/));
    expect(license).toHaveTextContent('WQXR388LicenseActive 53 d');
    expect(within(card).getByRole('link', { name: /OQYX/ })).toHaveAttribute('href', '/circuits/c1');
  });

  it('shows the pipeline as a table whose figures open their circuits', async () => {
    const { user } = show(testSummary());
    await user.click(await screen.findByRole('button', { name: 'Show as table' }));
    const february = screen.getByRole('row', { name: /Feb 2027/ });
    expect(parameters(within(february).getAllByRole('link', { name: '14' })[0]!)).toMatchObject({
      urgency: 'active',
      decision_deadline__gte: '2027-02-01',
      decision_deadline__lte: '2027-02-28',
    });
  });

  it('keeps preset, carriers and currency in the address', async () => {
    const { user, router } = show(testSummary());
    await user.click(await screen.findByRole('radio', { name: 'Finance' }));
    await user.click(await screen.findByRole('radio', { name: 'EUR' }));
    expect(screen.getByRole('link', { name: /Nov 2026, €12.4k EUR/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /All carriers, all states/ }));
    await user.click(await screen.findByRole('checkbox', { name: /Zayo/ }));
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ preset: 'finance', currency: 'EUR', carrier_id: 'k2' }),
    );
    await waitFor(() => expect(asked.at(-1)?.get('carrier_id')).toBe('k2'));
  });

  it('drops from the address what it does not know', async () => {
    const { router } = show(testSummary(), '/?preset=sales&state=ID');
    await strip('Money');
    expect(router.state.location.search).toMatchObject({ state: 'ID' });
    expect(asked[0]?.get('state')).toBe('ID');
    expect(screen.getByRole('radio', { name: 'All' })).toBeChecked();
  });

  it('says what to do while there is nothing', async () => {
    const empty = testSummary();
    empty.cards.active_circuits = { value: 0, total: 0, provisioning: 0 };
    show(empty);
    expect(await screen.findByRole('heading', { name: 'No circuits yet' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'New circuit' })).toHaveAttribute('href', '/circuits/new');
  });

  it('offers to widen when the filters leave nothing', async () => {
    const empty = testSummary();
    empty.cards.active_circuits = { value: 0, total: 0, provisioning: 0 };
    const { user, router } = show(empty, '/?state=HI');
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it('says what went wrong, with the trace, and tries again', async () => {
    const { user } = show(testSummary());
    let calls = 0;
    server.use(
      http.get('*/api/v1/dashboard/summary', () => {
        calls += 1;
        return calls === 1
          ? problem(500, { title: 'Server error', trace_id: '7f3a-91c2' })
          : HttpResponse.json(testSummary());
      }),
    );
    expect(await screen.findByText('7f3a-91c2')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await strip('Money')).toBeInTheDocument();
  });
});
