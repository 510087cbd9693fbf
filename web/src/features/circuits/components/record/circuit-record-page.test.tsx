import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForShortcuts } from '@/shared/shortcuts';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { CircuitTab } from '../../search';
import { testCircuit } from '../../testing';
import type { CircuitEtf, Contract } from '../../types';
import { CircuitRecordPage } from './circuit-record-page';

vi.mock('@/map', async (original) => ({
  ...(await original<object>()),
  SmallMap: ({ label }: { label: string }) => <div role="img" aria-label={label} />,
}));

const list = (...items: object[]) => HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });
const contract: Contract = {
  ...(testCircuit().contract as Contract),
  kind: 'service_order',
  status: 'active',
  anchor_day: 10,
  currency: 'USD',
  msa_reference: 'MSA-2019-0417',
  escalator_kind: 'fixed_percent',
  escalator_value: 3,
  escalator_every_months: 12,
  escalator_anchor_on: '2024-02-10',
  subjects: [{ id: 's1', circuit_id: 'c1', label: 'L3/ETH/009812/INDY', mrc: 4058.2 }],
};
const etf: CircuitEtf = {
  on: '2026-11-23',
  currency: 'USD',
  amount: 18_000,
  months_remaining: 2,
  terms: [{ label: 'Fixed amount', amount: 18_000 }],
  warnings: [],
  cheapest_exit: { on: '2027-01-10', etf: 0, charges_until: 6642.97, total: 6642.97 },
  free_exit_on: '2027-01-10',
};
const carrier = { id: 'k1', name: 'Lumen', noc_phone: '877-453-8353', noc_email: null, portal_url: null };
const circuit = () => testCircuit({ contract, carrier });

beforeEach(() =>
  server.use(
    http.get('*/api/v1/circuits/c1', () => HttpResponse.json(circuit(), { headers: { etag: '"v7-x"' } })),
    http.get('*/api/v1/circuits/c1/history', () => list()),
    http.get('*/api/v1/circuits/c1/contracts', () => list({ ...contract, days_to_deadline: 18, urgency: 'critical' })),
    http.get('*/api/v1/circuits', () => list(testCircuit({ id: 'c2', circuit_id: 'L3/ETH/2' }))),
    http.get('*/api/v1/endpoints', () => list({ id: 'e1', name: 'Indy Telcom Center', circuit_count: 14 })),
    http.get('*/api/v1/carriers/k1/contacts', () => list()),
    http.get('*/api/v1/circuits/c1/etf', () => HttpResponse.json(etf)),
    http.get('*/api/v1/contracts/a1/rate', ({ request }) => {
      const on = new URL(request.url).searchParams.get('on') ?? '';
      const amount = on < '2027-02-10' ? 4179.95 : 4305.34;
      return HttpResponse.json({ on, amount, base: 4000, periods: 2, subjects: [{ subject_id: 's1', amount }] });
    }),
  ),
);

const show = (tab: CircuitTab = 'overview') => renderWithApp(<CircuitRecordPage id="c1" tab={tab} onTab={vi.fn()} />);

describe('CircuitRecordPage', () => {
  it('tells what the circuit is, costs and does next', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1, name: 'L3/ETH/009812/INDY' })).toBeInTheDocument();
    const card = await screen.findByRole('region', { name: /Contract and renewal/ });
    expect(await within(card).findByText('$51,664.08')).toBeInTheDocument();
    expect(within(card).getByText('12 more at $4,305.34')).toBeInTheDocument();
    expect(await within(card).findByText('$18,000.00')).toBeInTheDocument();
    expect(within(card).getByText('2 months remain')).toBeInTheDocument();
    expect(within(card).getByText('Jan 10, 2027')).toBeInTheDocument();
    expect(within(card).getByText('ETF $0.00, charges $6,642.97')).toBeInTheDocument();
    expect(within(card).getByText('from Feb 10, 2027')).toBeInTheDocument();
    expect(within(card).getByText(/Send notice by/)).toHaveTextContent('Send notice by Dec 11, 2026');
    expect(within(card).getByRole('img')).toHaveAccessibleName(/decide by Dec 11, 2026, renews to Feb 9, 2028/);
    expect(screen.getAllByRole('link', { name: /Call/ })[0]).toHaveAttribute('href', 'tel:8774538353');
    expect(await screen.findByRole('tab', { name: 'Related 2' })).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });

  it('has no money for those who may not see it', async () => {
    const { mrc: _mrc, nrc: _nrc, current_mrc: _today, cost_per_mbps: _per, etf_today: _etf, ...rest } = circuit();
    server.use(
      http.get('*/api/v1/circuits/c1', () => HttpResponse.json(rest)),
      http.get('*/api/v1/me', () =>
        HttpResponse.json(testMe({ permissions: ['circuits_view', 'contracts_view', 'carriers_view'] })),
      ),
      http.get('*/api/v1/contracts/a1/rate', () => {
        throw new Error('nobody may ask for a rate');
      }),
      http.get('*/api/v1/circuits/c1/etf', () => {
        throw new Error('nobody may ask for a fee');
      }),
    );
    show();
    expect(await screen.findByText('Renews for 1 year')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Money' })).not.toBeInTheDocument();
    expect(screen.queryByText(/\$/)).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
    expect(screen.getByText('Your role may see, not change')).toBeInTheDocument();
  });

  it('edits the first fact with e', async () => {
    const stop = listenForShortcuts();
    const { user } = show();
    await screen.findByRole('button', { name: /^Edit Circuit ID/ });
    await user.keyboard('e');
    expect(await screen.findByLabelText('Circuit ID')).toHaveValue('L3/ETH/009812/INDY');
    stop();
  });

  it('links what is related', async () => {
    show('related');
    expect((await screen.findAllByRole('link', { name: 'L3/ETH/2' }))[0]).toHaveAttribute('href', '/circuits/c2');
    expect(await screen.findByText('Service order SO-448120 under MSA-2019-0417')).toBeInTheDocument();
  });

  it.each([
    [404, 'The circuit was not found'],
    [403, 'You may not see the circuit'],
    [500, 'The circuit could not be loaded'],
  ])('says what is the matter on %i', async (status, title) => {
    server.use(http.get('*/api/v1/circuits/c1', () => problem(status, { title: 'No' })));
    show();
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Circuit' })).toBeInTheDocument();
  });

  it('deletes and brings it back', async () => {
    const seen: string[] = [];
    server.use(
      http.delete('*/api/v1/circuits/c1', ({ request }) => {
        seen.push(`delete ${request.headers.get('if-match')}`);
        return new HttpResponse(null, { status: 204 });
      }),
      http.post('*/api/v1/circuits/c1/restore', () => {
        seen.push('restore');
        return HttpResponse.json(circuit());
      }),
    );
    const { user, router } = show();
    await user.click(await screen.findByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await user.click(await screen.findByRole('button', { name: 'Delete circuit' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/circuits'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/circuits/c1'));
    expect(seen).toEqual(['delete "v7-x"', 'restore']);
  });
});
