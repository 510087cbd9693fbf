import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testContact, testProvider } from '../../testing';
import type { Contact, Provider } from '../../types';
import { ProviderRecordPage } from './provider-record-page';

let provider: Provider;
let contacts: Contact[];
let writes: { method: string; path: string; etag: string | null; body: unknown }[];
let circuitQueries: URLSearchParams[];

const list = <T,>(items: T[], more: object = {}) =>
  HttpResponse.json({ items, total: items.length, limit: 50, offset: 0, ...more });
const tag = (version: number) => ({ headers: { etag: `"v${version}-x"` } });

async function note(request: Request) {
  writes.push({
    method: request.method,
    path: new URL(request.url).pathname.replace('/api/v1', ''),
    etag: request.headers.get('if-match'),
    body: request.headers.get('content-type') ? await request.json() : undefined,
  });
}

beforeEach(() => {
  provider = testProvider();
  contacts = [
    testContact({ id: 'p2', role: 'escalation', name: 'Tomas Berg', email: null, escalation_level: 2 }),
    testContact(),
  ];
  writes = [];
  circuitQueries = [];
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: [...ALL_PERMISSIONS, 'audit_view'] }))),
    http.get('*/api/v1/carriers/k1', () => HttpResponse.json(provider, tag(provider.version))),
    http.patch('*/api/v1/carriers/k1', async ({ request }) => {
      await note(request);
      provider = { ...provider, ...(writes.at(-1)?.body as object), version: provider.version + 1 };
      return HttpResponse.json(provider, tag(provider.version));
    }),
    http.get('*/api/v1/carriers/k1/contacts', () => list(contacts)),
    http.get('*/api/v1/carriers/k1/contacts/:id', ({ params }) => {
      const contact = contacts.find(({ id }) => id === params.id);
      return contact ? HttpResponse.json(contact, tag(contact.version)) : problem(404, { title: 'Not found' });
    }),
    http.post('*/api/v1/carriers/k1/contacts', async ({ request }) => {
      await note(request);
      contacts = [...contacts, testContact({ ...(writes.at(-1)?.body as object), id: 'p3' })];
      return HttpResponse.json(contacts.at(-1), { status: 201 });
    }),
    http.delete('*/api/v1/carriers/k1/contacts/:id', async ({ request, params }) => {
      await note(request);
      contacts = contacts.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/v1/carriers/k1/contacts/p2/restore', async ({ request }) => {
      await note(request);
      contacts = [...contacts, testContact({ id: 'p2', name: 'Tomas Berg' })];
      return HttpResponse.json(contacts.at(-1));
    }),
    http.get('*/api/v1/circuits', ({ request }) => {
      circuitQueries.push(new URL(request.url).searchParams);
      return list(
        [
          {
            id: 'c1',
            version: 1,
            circuit_id: 'L3/ETH/009812/INDY',
            service_type_code: 'EPL',
            status: 'active',
            bandwidth_mbps: 10_000,
            currency: 'USD',
            current_mrc: 4305.34,
            a_endpoint_city: 'Indianapolis',
            z_endpoint_city: 'Chicago',
            urgency: 'critical',
            days_to_deadline: 18,
          },
        ],
        { facets: { status: [{ value: 'active', label: 'active', count: 1 }] } },
      );
    }),
    http.get('*/api/v1/contracts', () =>
      list([
        {
          id: 'a1',
          version: 1,
          agreement_number: 'SO-448120',
          kind: 'service_order',
          status: 'active',
          end_date: '2027-02-09',
          currency: 'USD',
          current_rate: 4305.34,
          decision_deadline: '2026-12-11',
          days_to_deadline: 18,
          urgency: 'critical',
          subjects: [{ id: 's1', circuit_id: 'c1', label: 'L3/ETH/009812/INDY' }],
        },
      ]),
    ),
    http.get('*/api/v1/dashboard/summary', () =>
      HttpResponse.json({
        cards: {
          monthly_spend: [{ currency: 'USD', amount: 15_695.84 }],
          annualised_spend: [{ currency: 'USD', amount: 188_350.08 }],
          etf_exposure: [{ currency: 'USD', amount: 402_500 }],
          cost_per_mbps: [],
          renewals_due: { count: 1, lookahead_days: 180 },
          overdue_decisions: { count: 0 },
        },
      }),
    ),
    http.get('*/api/v1/audit', () =>
      list([
        {
          id: 9,
          at: '2026-11-20T10:00:00Z',
          actor: 'Marcus Hale',
          action: 'updated',
          label: 'Lumen',
          changes: [{ field: 'noc_phone', old: '800-000-0000', new: '877-453-8353' }],
        },
      ]),
    ),
  );
});

const show = () => renderWithApp(<ProviderRecordPage id="k1" order={undefined} onOrder={vi.fn()} />);
const region = (name: string) => screen.findByRole('region', { name });
const more = async (user: ReturnType<typeof show>['user'], name: string, item: string) => {
  await user.click(await screen.findByRole('button', { name: `More for ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

describe('ProviderRecordPage', () => {
  it('tells the whole story of a provider', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1, name: 'Lumen' })).toBeInTheDocument();
    const people = within(await region('Contacts'));
    expect((await people.findAllByRole('listitem')).map((row) => row.textContent)).toEqual([
      expect.stringContaining('NOC, 24/7'),
      expect.stringContaining('Tomas Berg'),
    ]);
    expect(people.getByRole('link', { name: 'Call Tomas Berg' })).toHaveAttribute('href', 'tel:8774538353');
    expect(await within(await region('Contracts')).findByText('SO-448120')).toBeInTheDocument();
    expect(await within(await region('History')).findByText('800-000-0000')).toHaveClass('diff-old');
    expect(await within(await region('Spend')).findByText('$188,350.08')).toBeInTheDocument();
    expect(within(await region('Spend')).getByText('$402,500.00')).toHaveAttribute(
      'href',
      expect.stringContaining('sort=-etf_today'),
    );
    expect(circuitQueries[0]?.get('sort')).toBe('-current_mrc');
    expect(await axeProblems()).toEqual([]);
  });

  it('shows and asks for no money without the right to see it', async () => {
    delete provider.total_mrc;
    const permissions = ALL_PERMISSIONS.filter((name) => !name.startsWith('financials'));
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));
    show();
    expect(await screen.findByText('L3/ETH/009812/INDY', { selector: 'span' })).toBeInTheDocument();
    expect(screen.queryByText('Monthly spend')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Spend' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'History' })).not.toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/[$€]/);
    expect(circuitQueries.at(-1)?.get('sort')).toBe('days_to_deadline');
    expect(circuitQueries.at(-1)?.get('fields')).not.toContain('mrc');
  });

  it('edits a fact where it stands, with the tag it read', async () => {
    const { user } = show();
    await user.click(await screen.findByTitle('Edit NOC phone', {}, { timeout: 5000 }));
    const input = screen.getByLabelText('NOC phone');
    await user.clear(input);
    await user.type(input, '800-111-2222{Enter}');
    await waitFor(() => expect(writes[0]).toMatchObject({ etag: '"v3-x"', body: { noc_phone: '800-111-2222' } }));
  });

  it('adds a contact, and says what is missing first', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Add contact' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'New contact at Lumen' }));
    await user.click(dialog.getByRole('button', { name: 'Add contact' }));
    expect(dialog.getByText('A contact needs a name')).toBeInTheDocument();
    await user.type(dialog.getByLabelText('Name'), 'Priya Raman');
    await user.type(dialog.getByLabelText('Escalation level'), '3');
    await user.click(dialog.getByRole('button', { name: 'Add contact' }));
    expect(await screen.findByText('Priya Raman')).toBeInTheDocument();
    expect(writes[0]?.body).toMatchObject({ name: 'Priya Raman', role: 'noc', escalation_level: 3 });
  });

  it('deletes a contact and brings it back', async () => {
    const { user } = show();
    await more(user, 'Tomas Berg', 'Delete');
    expect(await screen.findByText('Tomas Berg deleted')).toBeInTheDocument();
    expect(writes[0]).toMatchObject({ method: 'DELETE', etag: '"v1-x"' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'More for Tomas Berg' })).toBeInTheDocument();
  });

  it('does not overwrite a contact somebody else changed', async () => {
    const { user } = show();
    await more(user, 'Tomas Berg', 'Edit');
    contacts = contacts.map((contact) => ({ ...contact, version: 2 }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Edit Tomas Berg' }));
    await user.type(dialog.getByLabelText('E-mail'), 'tomas@lumen.example');
    await user.click(dialog.getByRole('button', { name: 'Save contact' }));
    expect(await dialog.findByText(/somebody changed this contact meanwhile/i)).toBeInTheDocument();
    expect(writes).toEqual([]);
  });

  it('names the records in the way of a deletion, each a link', async () => {
    server.use(
      http.delete('*/api/v1/carriers/k1', () =>
        problem(409, {
          title: 'Conflict',
          code: 'record.referenced',
          references: {
            count: 3,
            items: [
              { id: 'c1', kind: 'circuits', label: 'L3/ETH/009812/INDY' },
              { id: 'a1', kind: 'contracts', label: 'SO-448120' },
            ],
          },
        }),
      ),
    );
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await user.click(await screen.findByRole('button', { name: 'Delete provider' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Lumen is in use' }));
    expect(dialog.getByText(/3 live records refer to it/)).toBeInTheDocument();
    expect(dialog.getByRole('link', { name: 'L3/ETH/009812/INDY' })).toHaveAttribute('href', '/circuits/c1');
    expect(await dialog.findByRole('link', { name: 'SO-448120' })).toHaveAttribute('href', '/contracts/a1');
    expect(dialog.getByText('and 1 more')).toBeInTheDocument();
  });

  it('says when the provider is gone', async () => {
    server.use(http.get('*/api/v1/carriers/k1', () => problem(404, { title: 'Not found' })));
    show();
    expect(await screen.findByRole('heading', { name: 'The provider was not found' })).toBeInTheDocument();
  });
});
