import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testContract, testEtf, testRates, withoutMoney } from '../../testing';
import type { Contract } from '../../types';
import { ContractRecordPage } from './contract-record-page';

const list = (...items: object[]) => HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });
const course = {
  currency: 'USD',
  days: [
    { on: '2026-11-30', etf: 18_000, charges_until: 1_000, total: 19_000 },
    { on: '2027-02-09', etf: 0, charges_until: 10_818.11, total: 10_818.11 },
  ],
};
let asked: URLSearchParams[];

function answer(contract: Contract) {
  asked = [];
  server.use(
    http.get('*/api/v1/contracts/a1', () => HttpResponse.json(contract, { headers: { etag: '"v3-x"' } })),
    http.get('*/api/v1/contracts/a1/rates', () => HttpResponse.json(testRates)),
    http.get('*/api/v1/contracts/a1/etf', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(testEtf({ on: asked.at(-1)?.get('on') ?? '2026-11-23' }));
    }),
    http.get('*/api/v1/contracts/a1/etf/course', () => HttpResponse.json(course)),
    http.get('*/api/v1/contracts/a1/chain', () => list(testContract({ id: 'a0', agreement_number: 'SO-1' }), contract)),
    http.get('*/api/v1/contracts/a1/history', () => list()),
  );
}

beforeEach(() => answer(testContract()));

const show = (props: { on?: string; onDay?: (on: string | undefined) => void } = {}) =>
  renderWithApp(<ContractRecordPage id="a1" on={props.on} onDay={props.onDay ?? vi.fn()} />);

const region = async (name: string | RegExp) => within(await screen.findByRole('region', { name }));

describe('ContractRecordPage', () => {
  it('tells the whole story of a contract', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1, name: 'SO-448120' })).toBeInTheDocument();
    expect(screen.getByText('Critical 18 d')).toBeInTheDocument();
    const etf = await region('Early termination');
    expect(await etf.findByText('$16,000.00', { selector: '.figure-value' })).toBeInTheDocument();
    expect(etf.getByText(/100% months 1 to 12, 50% from month 13/)).toBeInTheDocument();
    expect(etf.getByRole('row', { name: 'Months 13 to 36 24 $1,000.00 50% $12,000.00' })).toBeInTheDocument();
    expect(etf.getByText('ETF $0.00, charges $10,818.11')).toBeInTheDocument();
    const covers = await region('Covers');
    expect(covers.getByRole('link', { name: 'L3/ETH/009812/INDY' })).toHaveAttribute('href', '/circuits/c1');
    const rates = await region('Rate, past and to come');
    expect(await rates.findByRole('row', { name: /Feb 10, 2026 today \$4,305\.34 \+\$125\.39/ })).toBeInTheDocument();
    const chain = await region('Before and after');
    expect(chain.getByRole('link', { name: 'SO-1' })).toHaveAttribute('href', '/contracts/a0');
    expect(await axeProblems()).toEqual([]);
  });

  it('asks for the fee of another day, and with a replacement', async () => {
    const onDay = vi.fn();
    const { user } = show({ on: '2027-01-31', onDay });
    expect(await screen.findByText('ETF on Jan 31, 2027')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'A replacement is ordered in time' }));
    await waitFor(() => expect(asked.at(-1)?.get('assume')).toBe('replacement'));
    expect(asked.at(-1)?.get('on')).toBe('2027-01-31');
    const day = screen.getByLabelText('Leaving on');
    await user.clear(day);
    await user.type(day, '3/31/27');
    await waitFor(() => expect(onDay).toHaveBeenLastCalledWith('2027-03-31'));
  });

  it('shows the coming months as a table', async () => {
    const { user } = show();
    const etf = await region('Early termination');
    await user.click(await etf.findByRole('button', { name: /table/i }));
    expect(etf.getByRole('row', { name: 'Feb 9, 2027 $10,818.11 $0.00 $10,818.11' })).toBeInTheDocument();
  });

  it('shows no money to those who may not see it, and asks for none', async () => {
    answer(withoutMoney(testContract()));
    server.use(
      http.get('*/api/v1/me', () =>
        HttpResponse.json(
          testMe({ permissions: ALL_PERMISSIONS.filter((permission) => !permission.startsWith('financials')) }),
        ),
      ),
    );
    show();
    expect(await screen.findByText('Auto renew')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Early termination' })).not.toBeInTheDocument();
    expect(screen.queryByText(/\$/)).not.toBeInTheDocument();
    expect(screen.queryByText('Waived NRC')).not.toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('offers no change to those who may only see', async () => {
    server.use(
      http.get('*/api/v1/me', () =>
        HttpResponse.json(testMe({ permissions: ['contracts_view', 'financials_view', 'lifecycle_view'] })),
      ),
    );
    const { user } = show();
    expect(await screen.findByText('Your role may see, not change')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    expect(await screen.findByRole('menuitem', { name: 'Copy link' })).toBeInTheDocument();
    expect(screen.queryByRole('menuitem', { name: 'Delete' })).not.toBeInTheDocument();
  });

  it('says when it is gone', async () => {
    server.use(http.get('*/api/v1/contracts/a1', () => problem(404, { title: 'Not found' })));
    show();
    expect(await screen.findByRole('link', { name: 'All contracts' })).toHaveAttribute('href', '/contracts');
  });
});
