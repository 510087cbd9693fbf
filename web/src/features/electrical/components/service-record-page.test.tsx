import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testBill, testService } from '../testing';
import type { Bill, Service } from '../types';
import { ServiceRecordPage } from './service-record-page';

const EDITOR = [...ALL_PERMISSIONS, 'electrical_view', 'electrical_edit'];
let service: Service;
let bills: Bill[];
let writes: { method: string; path: string; etag: string | null; body: unknown }[];

const list = <T,>(items: T[]) => HttpResponse.json({ items, total: items.length, limit: 120, offset: 0 });
const as = (permissions: string[]) =>
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));
const note = async (request: Request) => {
  writes.push({
    method: request.method,
    path: request.url.split('/api/v1')[1] ?? '',
    etag: request.headers.get('if-match'),
    body: request.headers.get('content-type') ? await request.json() : undefined,
  });
};
const ONE = '*/api/v1/electrical-services/e1';

beforeEach(() => {
  service = testService();
  bills = [
    testBill(),
    testBill({ id: 'b2', period_start: '2026-08-18', period_end: '2026-09-17', days: 31, kwh: 1900 }),
  ];
  writes = [];
  as(EDITOR);
  server.use(
    http.get(ONE, () => HttpResponse.json(service, { headers: { etag: `"v${service.version}-x"` } })),
    http.get(`${ONE}/bills`, () => list(bills)),
    http.get(`${ONE}/bills/:id`, ({ params }) =>
      HttpResponse.json(
        bills.find(({ id }) => id === params.id),
        { headers: { etag: '"v1-b"' } },
      ),
    ),
    http.get(`${ONE}/history`, () => list([])),
    http.get(`${ONE}/averages`, ({ request }) =>
      HttpResponse.json({
        bills: new URL(request.url).searchParams.get('bills') === '3' ? 2 : 12,
        from: '2025-11-18',
        until: '2026-10-17',
        average_monthly_cost: 219.1,
        average_monthly_kwh: 1840,
      }),
    ),
    http.post(`${ONE}/recompute-averages`, async ({ request }) => {
      await note(request);
      service = { ...service, version: 2, average_monthly_cost: 219.1 };
      return HttpResponse.json(service, { headers: { etag: '"v2-x"' } });
    }),
    http.post(`${ONE}/bills`, async ({ request }) => {
      await note(request);
      bills = [testBill({ ...(writes.at(-1)?.body as object), id: 'b3' }), ...bills];
      return HttpResponse.json(bills[0], { status: 201 });
    }),
    http.delete(`${ONE}/bills/:id`, async ({ request, params }) => {
      await note(request);
      bills = bills.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${ONE}/bills/:id/restore`, async ({ request }) => {
      await note(request);
      bills = [testBill(), ...bills];
      return HttpResponse.json(bills[0]);
    }),
  );
});

const newest = 'Sep 18, 2026 to Oct 17, 2026';

describe('ServiceRecordPage', () => {
  it('shows the account, where it feeds and its bills', async () => {
    renderWithApp(<ServiceRecordPage id="e1" />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Idaho Power 2204 118 733' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Shafer Butte tower' })).toHaveAttribute('href', '/infrastructure/s1');
    expect(await screen.findByRole('cell', { name: newest })).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: '1,900 kWh' })).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });

  it('adds a bill, and asks for its days first', async () => {
    const { user } = renderWithApp(<ServiceRecordPage id="e1" />);
    await user.click(await screen.findByRole('button', { name: 'Add bill' }));
    const dialog = await screen.findByRole('dialog', { name: 'New bill of Idaho Power' });
    await user.click(within(dialog).getByRole('button', { name: 'Add bill' }));
    expect(within(dialog).getByText('A bill needs its first day')).toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('First day'), '10/18/2026');
    await user.type(within(dialog).getByLabelText('Last day'), '11/17/2026');
    await user.type(within(dialog).getByLabelText('Use'), '1750');
    await user.click(within(dialog).getByRole('button', { name: 'Add bill' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(writes[0]?.body).toEqual({
      period_start: '2026-10-18',
      period_end: '2026-11-17',
      kwh: 1750,
      cost: null,
      notes: null,
    });
    expect(await screen.findByRole('cell', { name: 'Oct 18, 2026 to Nov 17, 2026' })).toBeInTheDocument();
  });

  it('puts the words of the server under the day they are about', async () => {
    server.use(
      http.post(`${ONE}/bills`, () =>
        problem(409, { title: 'Conflict', errors: { period_start: ['Another bill covers days of the same period.'] } }),
      ),
    );
    const { user } = renderWithApp(<ServiceRecordPage id="e1" />);
    await user.click(await screen.findByRole('button', { name: 'Add bill' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('First day'), '9/20/2026');
    await user.type(within(dialog).getByLabelText('Last day'), '10/19/2026');
    await user.click(within(dialog).getByRole('button', { name: 'Add bill' }));
    expect(await within(dialog).findByText('Another bill covers days of the same period.')).toBeInTheDocument();
  });

  it('deletes a bill as it was read, and brings it back', async () => {
    const { user } = renderWithApp(<ServiceRecordPage id="e1" />);
    await user.click(await screen.findByRole('button', { name: `Delete the bill of ${newest}` }));
    await waitFor(() => expect(screen.queryByRole('cell', { name: newest })).not.toBeInTheDocument());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('cell', { name: newest })).toBeInTheDocument();
    expect(writes.map(({ method, path, etag }) => [method, path, etag])).toEqual([
      ['DELETE', '/electrical-services/e1/bills/b1', '"v1-b"'],
      ['POST', '/electrical-services/e1/bills/b1/restore', null],
    ]);
  });

  it('shows what the bills would change before it takes the averages', async () => {
    const { user } = renderWithApp(<ServiceRecordPage id="e1" />);
    await user.click(await screen.findByRole('button', { name: 'Recompute averages' }));
    const dialog = await screen.findByRole('dialog', { name: 'Recompute averages from bills' });
    expect(await within(dialog).findByText('$219.10')).toBeInTheDocument();
    expect(within(dialog).getByText('$212.40')).toHaveClass('diff-old');
    expect(within(dialog).getByText('1,840 kWh, unchanged')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('radio', { name: 'Newest 3' }));
    expect(await within(dialog).findByText(/From 2 bills/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Take these averages' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(writes).toEqual([
      {
        method: 'POST',
        path: '/electrical-services/e1/recompute-averages?bills=3',
        etag: '"v1-x"',
        body: undefined,
      },
    ]);
  });

  it('has neither costs nor acts for those who may only look', async () => {
    as(['electrical_view']);
    const { average_monthly_cost: _, ...seen } = testService();
    service = seen;
    bills = bills.map(({ cost: __, ...bill }) => bill);
    renderWithApp(<ServiceRecordPage id="e1" />);
    expect(await screen.findByRole('cell', { name: newest })).toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'Cost' })).not.toBeInTheDocument();
    for (const name of ['Add bill', 'Recompute averages', /^Delete the bill/])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });
});
