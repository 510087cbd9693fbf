import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { CircuitPanel } from './CircuitPanel';

const end = (id: string, name: string, latitude: number, longitude: number) => ({ id, name, latitude, longitude });
const circuit = {
  id: 'c1',
  version: 1,
  circuit_id: 'L3/ETH/009812/INDY',
  carrier_id: 'l',
  carrier_name: 'Lumen',
  carrier_series: 1,
  carrier: { noc_phone: '+1 (877) 453-8353' },
  service_type_code: 'EPL',
  status: 'active',
  urgency: 'critical',
  days_to_deadline: 18,
  decision_deadline: '2026-12-11',
  bandwidth_mbps: 10_000,
  distance_km: 262.6,
  currency: 'USD',
  current_mrc: 4179.95,
  a_endpoint_id: 'a',
  a_endpoint_name: 'Indy Telcom Center',
  a_endpoint: end('a', 'Indy Telcom Center', 39.77, -86.16),
  z_endpoint_id: 'z',
  z_endpoint_name: 'Cermak data center',
  z_endpoint: end('z', 'Cermak data center', 41.85, -87.62),
};

function show(answer: object | null) {
  const asked = vi.fn();
  server.use(
    http.get('*/api/v1/circuits/c1', ({ request }) => {
      asked(new URL(request.url).searchParams.get('include'));
      return answer ? HttpResponse.json(answer) : problem(404, { title: 'Not found' });
    }),
  );
  const onSelect = vi.fn();
  const onClose = vi.fn();
  const app = renderWithApp(<CircuitPanel id="c1" onSelect={onSelect} onClose={onClose} />);
  return { ...app, asked, onSelect, onClose };
}

const facts = () => screen.getAllByRole('definition').map((each) => each.textContent);

describe('CircuitPanel', () => {
  it('says what the circuit is, whom to call and where its record is', async () => {
    const { asked } = show(circuit);
    expect(await screen.findByRole('heading', { name: 'L3/ETH/009812/INDY' })).toBeVisible();
    expect(facts()).toEqual([
      'Indy Telcom Center',
      'Cermak data center',
      '10 Gbps',
      '262.6 km 163.2 mi',
      '$4,179.95',
      'Dec 11, 2026',
    ]);
    expect(screen.getByText('Critical 18 d')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Call NOC' })).toHaveAttribute('href', 'tel:+18774538353');
    expect(screen.getByRole('link', { name: /Open L3/ })).toHaveAttribute('href', '/circuits/c1');
    expect(asked).toHaveBeenCalledWith('carrier,a_endpoint,z_endpoint');
    expect(await axeProblems()).toEqual([]);
  });

  it('has no MRC for who may not see it, and a dash for what is empty', async () => {
    const seen = Object.fromEntries(Object.entries(circuit).filter(([field]) => field !== 'current_mrc'));
    show({ ...seen, bandwidth_mbps: null, distance_km: null, decision_deadline: null, carrier: null });
    await screen.findByRole('heading', { name: 'L3/ETH/009812/INDY' });
    expect(screen.queryByText('MRC')).toBeNull();
    expect(facts()).toEqual(['Indy Telcom Center', 'Cermak data center', '–', '–', '–']);
    expect(screen.queryByRole('link', { name: 'Call NOC' })).toBeNull();
  });

  it('offers the way to either end and goes to a site', async () => {
    const { user, onSelect } = show(circuit);
    await user.click(await screen.findByRole('button', { name: 'Directions' }));
    const ways = screen.getAllByRole('menuitem');
    expect(ways.map((way) => way.textContent)).toEqual(['Indy Telcom Center', 'Cermak data center']);
    expect(ways[1]).toHaveAttribute('href', expect.stringContaining('41.85,-87.62'));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Cermak data center' }));
    expect(onSelect).toHaveBeenCalledWith({ kind: 'endpoint', id: 'z' });
  });

  it('says so when the circuit is gone, and closes', async () => {
    const { user, onClose } = show(null);
    expect(await screen.findByText('This circuit was not found')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
