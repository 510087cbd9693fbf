import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { customerSearch } from '../search';
import { testCustomer } from '../testing';
import { CreateCustomerPage } from './create-customer-page';
import { CustomerRecordPage } from './customer-record-page';
import { CustomersPage } from './customers-page';

vi.mock('@/map', async (original) => ({ ...(await original<object>()), SmallMap: () => <p>Map</p> }));

const EDITOR = [...ALL_PERMISSIONS, 'customers_view', 'customers_edit', 'rf_links_view', 'endpoints_view'];
const list = <T,>(items: T[]) => HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });
const as = (permissions: string[]) =>
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));

beforeEach(() => {
  as(EDITOR);
  server.use(
    http.get('*/api/v1/customers', () => list([testCustomer()])),
    http.get('*/api/v1/customers/k1', () => HttpResponse.json(testCustomer(), { headers: { etag: '"v1-x"' } })),
    http.get('*/api/v1/customers/k1/history', () => list([])),
    http.get('*/api/v1/rf-links', ({ request }) => {
      expect(new URL(request.url).searchParams.get('z_customer_id')).toBe('k1');
      const name = 'Shafer Butte ↔ Riverbend Apartments · Tarana RN';
      return list([{ id: 'r1', version: 1, name, status: 'active', distance_km: 6.1, capacity_mbps: 400 }]);
    }),
    http.get('*/api/v1/endpoints', () => list([{ id: 'p1', version: 1, name: 'Riverbend demarc', circuit_count: 2 }])),
    http.get('*/api/v1/address/check', () =>
      HttpResponse.json({ warnings: [], found: { country: 'US', state: 'ID' } }),
    ),
  );
});

describe('CustomersPage', () => {
  it('lists customers with whom to call', async () => {
    renderWithApp(<CustomersPage />, { validateSearch: (search) => customerSearch.parse(search) });
    expect(await screen.findByRole('link', { name: 'Riverbend Apartments' })).toHaveAttribute('href', '/customers/k1');
    expect(screen.getByRole('link', { name: /Lena Ortiz/ })).toHaveAttribute('href', 'tel:+15550188');
    expect(screen.getByText('Multi-family community')).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });
});

describe('CustomerRecordPage', () => {
  it('shows links, endpoints and the contact one click away', async () => {
    renderWithApp(<CustomerRecordPage id="k1" />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Riverbend Apartments' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: /Tarana RN/ })).toHaveAttribute('href', '/rf-links/r1');
    expect(await screen.findByRole('link', { name: /Riverbend demarc/ })).toHaveAttribute('href', '/endpoints/p1');
    expect(screen.getByRole('link', { name: 'Mail Lena Ortiz' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Electrical services' })).not.toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });

  it('is read-only for those who may only look, and says so', async () => {
    as(['customers_view']);
    renderWithApp(<CustomerRecordPage id="k1" />);
    expect(await screen.findByText('Your role may see, not change')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Edit Name/ })).not.toBeInTheDocument();
  });
});

describe('CreateCustomerPage', () => {
  it('sends what was filled in and opens the new record', async () => {
    let body: unknown;
    server.use(
      http.post('*/api/v1/customers', async ({ request }) => {
        body = await request.json();
        return HttpResponse.json(testCustomer({ id: 'k9' }), { status: 201 });
      }),
    );
    const { user, router } = renderWithApp(<CreateCustomerPage />);
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.type(screen.getByLabelText('Latitude'), '43.6');
    await user.type(screen.getByLabelText('Longitude'), '-116.2');
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Create customer' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/customers/k9'));
    expect(body).toEqual({ name: 'Acme', kind: 'commercial', status: 'active', latitude: 43.6, longitude: -116.2 });
  });

  it('asks for the name before it asks the server, and names the one that has the account already', async () => {
    server.use(
      http.post('*/api/v1/customers', () =>
        problem(409, {
          title: 'Conflict',
          errors: { account_number: ['There is a customer with this account number already: Old.'] },
          conflict: { id: 'k7', label: 'Old' },
        }),
      ),
    );
    const { user } = renderWithApp(<CreateCustomerPage />);
    await screen.findByLabelText('Name');
    await user.click(screen.getByRole('button', { name: 'Create customer' }));
    expect(screen.getByText('A customer needs a name')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Name'), 'Acme');
    await user.type(screen.getByLabelText('Account'), 'A-1');
    await user.click(screen.getByRole('button', { name: 'Create customer' }));
    expect(await screen.findByRole('link', { name: 'Open Old' })).toHaveAttribute('href', '/customers/k7');
  });
});
