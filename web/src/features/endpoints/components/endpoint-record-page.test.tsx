import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testEndpoint, testOutcome } from '../testing';
import type { Endpoint } from '../types';
import { EndpointRecordPage } from './endpoint-record-page';

const PERMISSIONS = [...ALL_PERMISSIONS, 'endpoints_view', 'endpoints_edit', 'infrastructure_edit', 'customers_edit'];
let endpoint: Endpoint;
let converted: { body: unknown; etag: string | null } | undefined;
let reverts: unknown[];

const list = <T,>(items: T[]) => HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });
const as = (permissions: string[]) =>
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));

beforeEach(() => {
  endpoint = testEndpoint({ city: 'Boise', state: 'ID', facility_type: 'pop', circuit_count: 2 });
  converted = undefined;
  reverts = [];
  as(PERMISSIONS);
  server.use(
    http.get('*/api/v1/endpoints/p1', () => HttpResponse.json(endpoint, { headers: { etag: '"v1-x"' } })),
    http.get('*/api/v1/endpoints/p1/possible-duplicates', () =>
      list([testEndpoint({ id: 'p2', name: 'Boise CO', city: 'Boise', state: 'ID' })]),
    ),
    http.get('*/api/v1/endpoints/merges', () =>
      list([
        {
          id: 'm1',
          version: 1,
          created_at: '2026-11-20T10:00:00Z',
          created_by: 'dana@example.net',
          survivor_id: 'p1',
          survivor_name: 'Boise Central Office',
          merged: [{ id: 'p9', name: 'Boise Hut' }],
          circuit_count: 3,
          reverted_at: null,
          reverted_by: null,
        },
      ]),
    ),
    http.get('*/api/v1/endpoints/p1/history', () => list([])),
    http.get('*/api/v1/circuits', ({ request }) => {
      const ends = { a_endpoint_id: 'p1', a_endpoint_name: 'Boise Central Office', z_endpoint_id: 'x' };
      const circuit = { id: 'c1', version: 1, circuit_id: 'L3/ETH/1', carrier_name: 'Lumen', status: 'active' };
      return list(
        new URL(request.url).searchParams.has('a_endpoint_id')
          ? [{ ...circuit, ...ends, z_endpoint_name: 'Reno', bandwidth_mbps: 10_000 }]
          : [],
      );
    }),
    http.post('*/api/v1/endpoints/p1/convert', async ({ request }) => {
      converted = { body: await request.json(), etag: request.headers.get('if-match') };
      endpoint = { ...endpoint, version: 2, infrastructure_asset_id: 's1', infrastructure_asset_name: 'Boise hub' };
      return HttpResponse.json(endpoint, { headers: { etag: '"v2-x"' } });
    }),
  );
});

describe('EndpointRecordPage', () => {
  it('shows what lands here and what may be the same place', async () => {
    renderWithApp(<EndpointRecordPage id="p1" />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Boise Central Office' })).toBeInTheDocument();
    const landing = await screen.findByRole('link', { name: /L3\/ETH\/1/ });
    expect(landing).toHaveTextContent('A end, to Reno');
    expect(landing).toHaveAttribute('href', '/circuits/c1');
    const same = screen.getByRole('region', { name: 'Possibly the same place' });
    expect(within(same).getByRole('link', { name: 'Boise CO' })).toHaveAttribute('href', '/endpoints/p2');
    expect(within(same).getByText(/of the same name/)).toBeInTheDocument();
    expect(within(same).getByRole('button', { name: 'Merge with Boise CO' })).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });

  it('becomes a site of the kind its facility type says', async () => {
    const { user } = renderWithApp(<EndpointRecordPage id="p1" />);
    await user.click(await screen.findByRole('button', { name: 'Make a site or customer' }));
    const dialog = await screen.findByRole('dialog', { name: 'Make a site of Boise Central Office' });
    await user.clear(within(dialog).getByLabelText('Name'));
    await user.type(within(dialog).getByLabelText('Name'), 'Boise hub');
    await user.click(within(dialog).getByRole('button', { name: 'Create site' }));
    expect(await screen.findByText('Boise hub created')).toBeInTheDocument();
    expect(converted).toEqual({ body: { to: 'infrastructure', kind: 'pop', name: 'Boise hub' }, etag: '"v1-x"' });
    expect(await screen.findAllByRole('link', { name: 'Boise hub' })).not.toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Make a site or customer' })).not.toBeInTheDocument();
  });

  it('takes a merge back; what changed since is named, and left only at the second word', async () => {
    server.use(
      http.post('*/api/v1/endpoints/merges/m1/revert', async ({ request }) => {
        const body = (await request.json()) as { leave_changed: boolean };
        reverts.push(body);
        return body.leave_changed
          ? HttpResponse.json(testOutcome({ id: 'm1' }))
          : problem(409, { title: 'Conflict', code: 'endpoint.merge_changed', detail: 'The A end of X was moved.' });
      }),
    );
    const { user } = renderWithApp(<EndpointRecordPage id="p1" />);
    await user.click(await screen.findByRole('button', { name: 'Undo the merge of Boise Hut' }));
    await user.click(await screen.findByRole('button', { name: 'Undo merge' }));
    expect(await screen.findByText('The A end of X was moved.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Leave what changed, take back the rest' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(reverts).toEqual([{ leave_changed: false }, { leave_changed: true }]);
  });

  it('offers no act to those who may only look', async () => {
    as(['endpoints_view', 'circuits_view']);
    renderWithApp(<EndpointRecordPage id="p1" />);
    expect(await screen.findByRole('region', { name: 'Merged into this place' })).toBeInTheDocument();
    await screen.findByRole('region', { name: 'Possibly the same place' });
    for (const name of [/^Merge/, /^Undo/, 'Make a site or customer'])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });
});
