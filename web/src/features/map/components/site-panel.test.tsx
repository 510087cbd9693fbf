import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { SitePanel } from './SitePanel';

const site = {
  id: 's1',
  version: 1,
  name: 'Shafer Butte tower',
  code: 'SHAFER',
  kind: 'tower',
  status: 'active',
  address_line1: null,
  city: 'Boise',
  state: 'ID',
  country: 'US',
  latitude: 43.78,
  longitude: -116.09,
  landlord: 'Boise County',
  currency: 'USD',
  mrc: 850,
  rf_link_count: 2,
  rf_node_count: 1,
  endpoint_count: 1,
};
const link = (id: string, name: string) => ({
  id,
  version: 1,
  name,
  classification: 'backhaul',
  status: 'active',
  capacity_mbps: 1000,
});
const byEnd: Record<string, object[]> = {
  a_asset_id: [link('r2', 'Shafer ↔ Eagle')],
  z_asset_id: [link('r1', 'Boise ↔ Shafer')],
};

function show(answer: object = site) {
  server.use(
    http.get('*/api/v1/infrastructure/s1', () => HttpResponse.json(answer)),
    http.get('*/api/v1/rf-links', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const items = byEnd[Object.keys(byEnd).find((end) => query.get(end) === 's1') ?? ''] ?? [];
      return HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });
    }),
    http.get('*/api/v1/endpoints', ({ request }) => {
      const inside = new URL(request.url).searchParams.get('infrastructure_asset_id') === 's1';
      const items = inside
        ? [{ id: 'p1', version: 1, name: 'Shafer cage', facility_type: 'tower', circuit_count: 3 }]
        : [];
      return HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });
    }),
  );
  const onSelect = vi.fn();
  return { onSelect, ...renderWithApp(<SitePanel id="s1" onSelect={onSelect} onClose={() => undefined} />) };
}

const facts = () => screen.getAllByRole('definition').map((each) => each.textContent);

describe('SitePanel', () => {
  it('says what the site is, and lists its links by either end and the endpoints inside it', async () => {
    const { user, onSelect } = show();
    expect(await screen.findByRole('heading', { name: 'Shafer Butte tower' })).toBeVisible();
    expect(screen.getByText('Tower · SHAFER')).toBeVisible();
    expect(facts()).toEqual(['$850.00', 'Boise County', '1']);
    expect(screen.getByRole('link', { name: /^Open Shafer/ })).toHaveAttribute('href', '/infrastructure/s1');
    await screen.findByRole('button', { name: /Shafer cage/ });
    const listed = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(listed).toEqual(['Boise ↔ Shafer1 Gbps', 'Shafer ↔ Eagle1 Gbps', 'Shafer cage3 circuits']);
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Shafer ↔ Eagle/ }));
    expect(onSelect).toHaveBeenCalledWith({ kind: 'link', id: 'r2' });
    await user.click(screen.getByRole('button', { name: /Shafer cage/ }));
    expect(onSelect).toHaveBeenCalledWith({ kind: 'endpoint', id: 'p1' });
  });

  it('has no rent, links or endpoints for who may not see them', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['infrastructure_view'] }))));
    show(Object.fromEntries(Object.entries(site).filter(([field]) => field !== 'mrc')));
    expect(await screen.findByRole('heading', { name: 'Shafer Butte tower' })).toBeVisible();
    expect(facts()).toEqual(['Boise County', '1']);
    expect(screen.queryByRole('heading', { name: /RF links/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: /Endpoints/ })).toBeNull();
  });
});
