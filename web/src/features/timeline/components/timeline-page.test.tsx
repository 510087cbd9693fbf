import { useNavigate, useSearch } from '@tanstack/react-router';
import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { Answer } from '../decode';
import { timelineSearch, type TimelineSearch } from '../search';
import { testAnswer, testLicense, testTerm } from '../testing';
import { TimelinePage } from './timeline-page';

function Routed() {
  const search = useSearch({ strict: false }) as TimelineSearch;
  const navigate = useNavigate();
  const go = (next: (now: TimelineSearch) => TimelineSearch) => void navigate({ to: '.', search: next as never });
  return (
    <TimelinePage
      search={search}
      onSearch={(changes) => go((now) => ({ ...now, ...changes }))}
      onReplace={(next) => go(() => next)}
      below={<p>Below the chart</p>}
    />
  );
}

const terms = [
  testTerm({ label: 'L3/ONE', contract_id: 'k1', subject_id: 'c1' }),
  testTerm({
    label: 'L3/TWO',
    contract_id: 'k2',
    subject_id: 'c2',
    decision_deadline: '2027-01-05',
    days_to_deadline: 43,
    urgency: 'active',
  }),
  testTerm({
    label: 'Z/THREE',
    contract_id: 'k3',
    subject_id: 'c3',
    carrier_id: 'zayo',
    counterparty: 'Zayo',
    current_rate: 20,
  }),
  testLicense({ subject_id: 'l1' }),
];

const contract = {
  id: 'k1',
  version: 1,
  kind: 'service_order',
  status: 'active',
  currency: 'USD',
  urgency: 'critical',
  end_of_term: 'auto_renew',
  renewal_term_months: 12,
  notice_days: 60,
  notice_method: 'certified mail',
  msa_reference: 'MSA-9',
};

function show(answer: Answer, url = '/?zoom=2y') {
  server.use(
    http.get('*/api/v1/timeline', ({ request }) => {
      const limit = new URL(request.url).searchParams.get('limit');
      return HttpResponse.json(limit === '1' ? { ...answer, rows: [], total: 99 } : answer);
    }),
    http.get('*/api/v1/contracts/:id', () => HttpResponse.json(contract)),
  );
  return renderWithApp(<Routed />, { url, validateSearch: timelineSearch });
}

const rows = async () => within(await screen.findByRole('list', { name: 'Terms' })).getAllByRole('button');
const names = async () => (await rows()).map((row) => row.querySelector('.id')?.textContent ?? row.textContent);

describe('TimelinePage', () => {
  it('shows terms under their carriers, the larger bill first, and says each in words', async () => {
    show(testAnswer(terms));
    expect(await names()).toEqual([
      'Lumen2 terms$2,061.00',
      'L3/ONE',
      'L3/TWO',
      'Zayo1 term$20.00',
      'Z/THREE',
      'FCC licenses1 term',
      'WQXT412',
    ]);
    expect(screen.getByText('4 terms')).toBeVisible();
    expect(screen.getByText('Below the chart')).toBeVisible();
    expect(await axeProblems()).toEqual([]);
  });

  it('one row is in the way of Tab; arrows move it, Enter opens the panel', async () => {
    const { user, router } = show(testAnswer(terms), '/?zoom=2y&group=none');
    const [first, second] = await rows();
    expect((await rows()).filter((row) => row.tabIndex === 0)).toEqual([first]);
    first!.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(second).toHaveFocus());
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('complementary', { name: /^Term of/ });
    expect(panel).toHaveAccessibleName(`Term of ${second!.querySelector('.id')!.textContent}`);
    await user.click(within(panel).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(router.state.location.search).not.toHaveProperty('open', expect.anything());
  });

  it('folds a group and keeps it in the address', async () => {
    const { user, router } = show(testAnswer(terms));
    await user.click((await rows())[0]!);
    await waitFor(async () => expect(await names()).not.toContain('L3/ONE'));
    expect(router.state.location.search).toMatchObject({ fold: 'lumen' });
    expect((await rows())[0]).toHaveAttribute('aria-expanded', 'false');
  });

  it('the panel tells what the contract says, with ways to it and to the circuit', async () => {
    show(testAnswer(terms), '/?zoom=2y&open=k1.c1');
    const panel = await screen.findByRole('complementary', { name: 'Term of L3/ONE' });
    expect(await within(panel).findByText('Auto-renews 12 months')).toBeVisible();
    expect(within(panel).getByText('60 days, by certified mail')).toBeVisible();
    expect(within(panel).getByRole('link', { name: 'Open the circuit' })).toHaveAttribute('href', '/circuits/c1');
    expect(within(panel).getByRole('link', { name: 'Open full page' })).toHaveAttribute('href', '/contracts/k1');
    expect(within(panel).getByText('$1,030.50')).toBeVisible();
  });

  it('prints what is on the screen: the table from the table, the chart from the chart', async () => {
    const { unmount } = show(testAnswer(terms), '/?zoom=2y&show=table&sort=-label&q=L3');
    await screen.findByRole('table', { name: 'Terms' });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const paper = document.querySelector<HTMLElement>('.tl-print')!;
    expect(paper).toHaveTextContent(/^4 terms on Nov 2\d, 2026 · “L3”/);
    expect([...paper.querySelectorAll('th')].map((cell) => cell.textContent)).toContain('Decide by');
    expect([...paper.querySelectorAll('.row-link')].map((link) => link.textContent)).toEqual([
      'Z/THREE',
      'WQXT412',
      'L3/TWO',
      'L3/ONE',
    ]);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('.tl-print')).toBeNull();
    unmount();
    show(testAnswer(terms));
    await rows();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('.tl-print .tl-axis')).toHaveLength(1);
    act(() => void window.dispatchEvent(new Event('afterprint')));
  });

  it('is a table of the same terms as well', async () => {
    show(testAnswer(terms), '/?zoom=2y&show=table');
    const table = await screen.findByRole('table', { name: 'Terms' });
    expect(
      within(table)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['WQXT412', 'L3/ONE', 'Z/THREE', 'L3/TWO']);
    expect(within(table).getAllByRole('link')[0]).toHaveAttribute('href', '/rf-links/l1');
    expect(screen.queryByRole('list', { name: 'Terms' })).toBeNull();
  });

  it('shows no money to those who may not see it', async () => {
    const bare = terms.map((term) => ({ ...term, mrc: undefined, current_rate: undefined }));
    const answer = testAnswer(bare, { redacted: ['mrc', 'current_rate'] });
    show({ ...answer, columns: answer.columns.filter((name) => !['mrc', 'current_rate'].includes(name)) });
    await rows();
    expect(document.body.textContent).not.toContain('$');
  });

  it('says how many are left out, and counts what filters hide', async () => {
    show(testAnswer(terms, { total: 12_000 }), '/?q=l3');
    expect(await screen.findByText(/most urgent of 12,000 terms are shown/)).toBeVisible();
    expect(await screen.findByText('12,000 of 99 terms')).toBeVisible();
  });

  it('offers to clear the filters when nothing matches', async () => {
    const { user, router } = show(testAnswer([]), '/?q=nothing&status=draft');
    expect(await screen.findByText('No term matches the filters')).toBeVisible();
    expect(await screen.findByText('99 terms are hidden by them.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(router.state.location.search).toEqual(timelineSearch({ zoom: '2y' })));
    expect(await screen.findByText('No terms yet')).toBeVisible();
  });

  it('says what happened and which permission is missing', async () => {
    server.use(
      http.get('*/api/v1/timeline', () =>
        problem(403, {
          title: 'Forbidden',
          code: 'auth.permission_missing',
          permission: 'contracts_view',
          trace_id: 't',
        }),
      ),
    );
    renderWithApp(<Routed />, { url: '/?zoom=2y', validateSearch: timelineSearch });
    expect(await screen.findByText('It needs the permission contracts_view.')).toBeVisible();
    server.use(http.get('*/api/v1/timeline', () => problem(500, { title: 'Broken', trace_id: 'tr-1' })));
    renderWithApp(<Routed />, { url: '/?zoom=2y', validateSearch: timelineSearch });
    expect(await screen.findByText('tr-1')).toBeVisible();
  });
});
