import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { EndpointPanel } from './EndpointPanel';

const row = (id: string, circuit_id: string) => ({
  id,
  version: 1,
  circuit_id,
  carrier_series: 2,
  status: 'active',
  bandwidth_mbps: 1000,
});
const place = {
  id: 'p1',
  version: 1,
  name: '350 E Cermak',
  facility_type: 'carrier_hotel',
  city: 'Chicago',
  state: 'IL',
  country: 'US',
  address_line1: '350 E Cermak Rd',
  latitude: 41.85,
  longitude: -87.62,
  circuit_count: 3,
};

describe('EndpointPanel', () => {
  it('lists the circuits that end there, by either end and each once', async () => {
    const byEnd: Record<string, object[]> = {
      a_endpoint_id: [row('c2', 'Z/2'), row('c3', 'Z/3')],
      z_endpoint_id: [row('c3', 'Z/3'), row('c1', 'L/1')],
    };
    server.use(
      http.get('*/api/v1/endpoints/p1', () => HttpResponse.json(place)),
      http.get('*/api/v1/circuits', ({ request }) => {
        const query = new URL(request.url).searchParams;
        const end = Object.keys(byEnd).find((name) => query.get(name) === 'p1') ?? '';
        const items = byEnd[end] ?? [];
        return HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });
      }),
    );
    const onSelect = vi.fn();
    const { user } = renderWithApp(<EndpointPanel id="p1" onSelect={onSelect} onClose={() => undefined} />);
    expect(await screen.findByRole('heading', { name: '350 E Cermak' })).toBeVisible();
    expect(screen.getByText(/Carrier hotel/)).toBeVisible();
    expect(screen.getByText('350 E Cermak Rd, Chicago, IL, US')).toBeVisible();
    const listed = await screen.findAllByRole('listitem');
    expect(listed.map((item) => item.textContent)).toEqual(['L/11 Gbps', 'Z/21 Gbps', 'Z/31 Gbps']);
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Z\/2/ }));
    expect(onSelect).toHaveBeenCalledWith({ kind: 'circuit', id: 'c2' });
  });
});
