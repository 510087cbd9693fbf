import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { renewalSearch } from '../search';
import { testMoves, testRenewal } from '../testing';
import type { Renewal } from '../types';
import { RenewalsPage } from './renewals-page';

const cards: Renewal[] = [
  testRenewal({ id: 'r1', status: 'missed', days_to_deadline: -12, urgency: 'overdue' }),
  testRenewal({ id: 'r2', label: 'DFYX/118840', owner: 'mh@example.net', owner_name: 'Marcus Hale' }),
  testRenewal({ id: 'r3', label: 'CC-IND-4471', status: 'decided', decision: 'terminate', owner: 'x@example.net' }),
  testRenewal({
    id: 'l1',
    kind: 'rf_license',
    contract_id: null,
    rf_link_id: 'rf1',
    label: 'Ridge ↔ Butte',
    path: 'WQAB123',
  }),
];

let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json(testMe({ permissions: [...ALL_PERMISSIONS, 'renewals_view', 'renewals_edit'] })),
    ),
    http.get('*/api/v1/renewals', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const statuses = query.get('status')?.split(',');
      const items = cards.filter(({ status }) => statuses?.includes(status) ?? true);
      return HttpResponse.json({
        items,
        total: items.length + (statuses?.includes('pending') ? 40 : 0),
        limit: 20,
        offset: 0,
        totals: { mrc: [{ currency: 'USD', amount: 82_400 }] },
      });
    }),
    http.get('*/api/v1/contracts/k1/renewal/moves', () => HttpResponse.json(testMoves())),
  );
});

const open = (url = '/') =>
  renderWithApp(<RenewalsPage />, { url, validateSearch: (search) => renewalSearch.parse(search) });
const column = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the board', () => {
  it('shows every stage with its cards, count and sum', async () => {
    const { container } = open();
    const pending = await column('Pending');
    expect(await pending.findByText('Missed 12 d')).toBeInTheDocument();
    expect(pending.getByText('43')).toBeInTheDocument();
    expect(pending.getByText('$82.4k')).toBeInTheDocument();
    expect(pending.getByRole('button', { name: '40 more' })).toBeInTheDocument();
    expect(pending.getByRole('img', { name: 'Owner Marcus Hale' })).toHaveTextContent('MH');
    expect((await column('Decided')).getByText('To send')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Withdrawn/, expanded: false })).toBeInTheDocument();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('leads from a license to its RF link, and from a contract to its decision', async () => {
    open();
    const pending = await column('Pending');
    expect(await pending.findByRole('link', { name: 'Ridge ↔ Butte' })).toHaveAttribute('href', '/rf-links/rf1');
    expect(pending.getByRole('link', { name: 'DFYX/118840' })).toHaveAttribute('href', '/renewals/k1');
    expect(pending.getByRole('img', { name: 'RF license' })).toBeInTheDocument();
  });

  it('offers the moves there are', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Moves of DFYX/118840' }));
    expect(await screen.findByRole('menuitem', { name: 'Take it' })).toBeInTheDocument();
    expect(screen.getByRole('menuitem', { name: 'Withdraw' })).toBeInTheDocument();
  });

  it('walks from card to card by arrow keys', async () => {
    const { user } = open();
    const pending = await column('Pending');
    (await pending.findByRole('link', { name: 'L3/ETH/009812/INDY' })).focus();
    await user.keyboard('{ArrowDown}');
    expect(pending.getByRole('link', { name: 'DFYX/118840' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('link', { name: 'CC-IND-4471' })).toHaveFocus();
  });

  it('asks every column for what is filtered, and for mine alone', async () => {
    const { user } = open('/?carrier_id=c1');
    await user.click(await screen.findByRole('button', { name: 'Mine' }));
    await screen.findByRole('button', { name: 'Mine', pressed: true });
    await expect
      .poll(() => asked.filter((query) => query.get('owner') === 'dana.keller@example.com').map((q) => q.get('status')))
      .toContain('decided');
    expect(asked.filter((query) => query.has('status')).every((query) => query.get('carrier_id') === 'c1')).toBe(true);
  });

  it('shows no money to those who may not see it', async () => {
    server.use(
      http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['renewals_view', 'contracts_view'] }))),
    );
    open();
    await (await column('Pending')).findByText('Missed 12 d');
    expect(asked.every((query) => !query.has('totals'))).toBe(true);
    expect(screen.queryByRole('button', { name: 'New decision' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Moves of/ })).not.toBeInTheDocument();
  });
});
