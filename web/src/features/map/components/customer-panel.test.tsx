import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { CustomerPanel } from './CustomerPanel';

const customer = {
  id: 'u1',
  version: 1,
  name: 'Riverbend Apartments',
  kind: 'mfc',
  status: 'active',
  account_number: 'A-20418',
  address_line1: '12 River Rd',
  city: 'Eagle',
  state: 'ID',
  country: 'US',
  latitude: 43.7,
  longitude: -116.31,
  units: 212,
  contact_phone: '+1 555 0188',
  rf_link_count: 1,
  endpoint_count: 0,
};

function show(changes: object = {}) {
  server.use(
    http.get('*/api/v1/customers/u1', () => HttpResponse.json({ ...customer, ...changes })),
    http.get('*/api/v1/rf-links', ({ request }) => {
      const mine = new URL(request.url).searchParams.get('z_customer_id') === 'u1';
      const link = {
        id: 'r1',
        version: 1,
        name: 'Shafer ↔ Riverbend',
        classification: 'customer_endlink',
        status: 'active',
      };
      const items = mine ? [link] : [];
      return HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });
    }),
  );
  const onSelect = vi.fn();
  return { onSelect, ...renderWithApp(<CustomerPanel id="u1" onSelect={onSelect} onClose={() => undefined} />) };
}

describe('CustomerPanel', () => {
  it('says who it is, whom to call and what serves it', async () => {
    const { user, onSelect } = show();
    expect(await screen.findByRole('heading', { name: 'Riverbend Apartments' })).toBeVisible();
    expect(screen.getByText('Customer · Community')).toBeVisible();
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual([
      'A-20418',
      '212',
      '+1 555 0188',
    ]);
    expect(screen.getByRole('link', { name: '+1 555 0188' })).toHaveAttribute('href', 'tel:+15550188');
    expect(screen.getByRole('link', { name: /^Open River/ })).toHaveAttribute('href', '/customers/u1');
    const served = await screen.findByRole('button', { name: /Shafer/ });
    expect(await axeProblems()).toEqual([]);
    await user.click(served);
    expect(onSelect).toHaveBeenCalledWith({ kind: 'link', id: 'r1' });
  });

  it('counts no units of a business', async () => {
    show({ kind: 'commercial', units: null });
    await screen.findByRole('heading', { name: 'Riverbend Apartments' });
    expect(screen.queryByText('Units')).toBeNull();
  });
});
