import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testLink, testNode, testSite } from '../../testing';
import type { Site } from '../../types';
import { SiteRecordPage } from './site-record-page';

vi.mock('@/map', async (original) => ({
  ...(await original<object>()),
  SmallMap: ({ label }: { label: string }) => <div role="img" aria-label={label} />,
}));

const AREAS = ['infrastructure', 'rf_links', 'customers', 'electrical', 'endpoints'];
const EVERYTHING = [...ALL_PERMISSIONS, ...AREAS.flatMap((area) => [`${area}_view`, `${area}_edit`])];
const as = (permissions: string[]) =>
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));
const list = (...items: object[]) => HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });

let site: Site;
let writes: { method: string; etag: string | null; body: unknown }[];
let powerFields: (string | null)[];
const answerSite = () => HttpResponse.json(site, { headers: { etag: `"v${site.version}-x"` } });

beforeEach(() => {
  site = testSite();
  writes = [];
  powerFields = [];
  as(EVERYTHING);
  server.use(
    http.get('*/api/v1/infrastructure/s1', answerSite),
    http.patch('*/api/v1/infrastructure/s1', async ({ request }) => {
      const body = (await request.json()) as object;
      writes.push({ method: 'PATCH', etag: request.headers.get('if-match'), body });
      site = { ...site, ...body, version: site.version + 1 };
      return answerSite();
    }),
    http.get('*/api/v1/infrastructure/s1/history', () =>
      list({
        at: '2026-11-20T10:00:00Z',
        type: 'change',
        action: 'updated',
        by: 'dana@example.com',
        source: 'user',
        changes: [{ field: 'mrc', old: 1100, new: 1150 }],
      }),
    ),
    http.get('*/api/v1/rf-nodes', () => list(testNode())),
    http.get('*/api/v1/rf-links', ({ request }) =>
      new URL(request.url).searchParams.has('a_asset_id')
        ? list(testLink(), testLink({ id: 'l2', z_customer_id: 'c1', z_name: 'Riverbend Apartments' }))
        : list(testLink({ id: 'l3', a_asset_id: 's2', a_name: 'Eagle water tower', z_name: 'Shafer Butte tower' })),
    ),
    http.get('*/api/v1/endpoints', () => list({ id: 'e1', name: 'Cage 4', demarc_rack: '12', circuit_count: 3 })),
    http.get('*/api/v1/electrical-services', ({ request }) => {
      powerFields.push(new URL(request.url).searchParams.get('fields'));
      return list({
        id: 'p1',
        utility: 'Idaho Power',
        account_number: '2204',
        status: 'active',
        currency: 'USD',
        average_monthly_kwh: 1840,
        average_monthly_cost: 212.4,
      });
    }),
  );
});

const show = () => renderWithApp(<SiteRecordPage id="s1" />);
const card = (name: string) => screen.findByRole('region', { name });
const hrefs = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole('listitem')
    .map((row) => within(row).getByRole('link').getAttribute('href'));

describe('SiteRecordPage', () => {
  it('tells what stands there, what it costs and what hangs on it', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1, name: 'Shafer Butte tower' })).toBeInTheDocument();
    expect(screen.getAllByText('$1,150.00').length).toBeGreaterThan(0);
    await screen.findByText('Eagle water tower');
    expect(hrefs(await card('RF links'))).toEqual(['/rf-links/l1', '/rf-links/l2', '/rf-links/l3']);
    expect(hrefs(await card('Customers reached'))).toEqual(['/customers/c1']);
    expect(hrefs(await card('RF nodes'))).toEqual(['/rf-nodes/n1']);
    expect(await within(await card('RF nodes')).findByText('50.0% sold')).toBeInTheDocument();
    expect(await within(await card('Endpoints inside')).findByText('rack 12')).toBeInTheDocument();
    expect(await within(await card('Power')).findByText('$212.40')).toBeInTheDocument();
    expect(await within(await card('History')).findByText('$1,100.00')).toHaveClass('diff-old');
    expect(screen.getByRole('link', { name: 'Call High Ridge dispatch' })).toHaveAttribute('href', 'tel:+15550140');
    expect(await axeProblems()).toEqual([]);
  });

  it('shows and asks for no money without the right to see it', async () => {
    for (const name of ['mrc', 'nrc', 'power_cost'] as const) delete site[name];
    as(EVERYTHING.filter((name) => !name.startsWith('financials')));
    show();
    expect(await within(await card('Power')).findByText('Idaho Power')).toBeInTheDocument();
    expect(screen.queryByText('Rent')).not.toBeInTheDocument();
    expect(within(await card('Lease')).getByText('High Ridge Towers')).toBeInTheDocument();
    expect(powerFields).toEqual([expect.not.stringContaining('cost')]);
  });

  it('leaves out what the role may not see, and says that it may not change', async () => {
    as(['infrastructure_view']);
    show();
    expect(await screen.findByText('Your role may see, not change')).toBeInTheDocument();
    for (const name of ['RF links', 'Power', 'Endpoints inside', 'History']) {
      expect(screen.queryByRole('region', { name })).not.toBeInTheDocument();
    }
    expect(screen.queryByRole('button', { name: 'Add contact' })).not.toBeInTheDocument();
  });

  it('edits a fact where it stands, with the tag it read', async () => {
    const { user } = show();
    await user.click(await screen.findByTitle('Edit Landlord'));
    const input = screen.getByLabelText('Landlord');
    await user.clear(input);
    await user.type(input, 'Boise County{Enter}');
    await waitFor(() =>
      expect(writes).toEqual([{ method: 'PATCH', etag: '"v3-x"', body: { landlord: 'Boise County' } }]),
    );
  });

  it('adds a contact to the others, and says what is missing first', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Add contact' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'New contact at Shafer Butte tower' }));
    await user.click(dialog.getByRole('button', { name: 'Add contact' }));
    expect(dialog.getByText('A contact needs a name')).toBeInTheDocument();
    await user.type(dialog.getByLabelText('Name'), 'Priya Raman');
    await user.type(dialog.getByLabelText('Called for'), 'key holder');
    await user.click(dialog.getByRole('button', { name: 'Add contact' }));
    expect(await screen.findByText('Priya Raman')).toBeInTheDocument();
    expect(writes[0]?.body).toEqual({
      contacts: [...testSite().contacts, { name: 'Priya Raman', role: 'key holder', phone: null, email: null }],
    });
  });

  it('deletes a contact and puts it back where it stood', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'More for High Ridge dispatch' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    expect(await screen.findByText('High Ridge dispatch deleted')).toBeInTheDocument();
    expect(site.contacts.map(({ name }) => name)).toEqual(['County desk']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(site.contacts.map(({ name }) => name)).toEqual(['High Ridge dispatch', 'County desk']));
  });

  it('adds a node, of a system first of all', async () => {
    let body: unknown;
    server.use(
      http.get('*/api/v1/rf-systems', () => list({ id: 'b1', name: 'Tarana BN' })),
      http.post('*/api/v1/rf-nodes', async ({ request }) => {
        body = await request.json();
        return HttpResponse.json(testNode({ id: 'n2' }), { status: 201 });
      }),
    );
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Add node' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'New RF node at Shafer Butte tower' }));
    await user.click(dialog.getByRole('button', { name: 'Add node' }));
    expect(dialog.getByText('A node needs a system')).toBeInTheDocument();
    await user.click(dialog.getByRole('combobox', { name: /System/ }));
    await user.click(await screen.findByRole('option', { name: /Tarana BN/ }));
    await user.type(dialog.getByLabelText('Beam width'), '60');
    await user.click(dialog.getByRole('button', { name: 'Add node' }));
    await waitFor(() =>
      expect(body).toEqual({ asset_id: 's1', rf_system_id: 'b1', beamwidth_deg: 60, status: 'active' }),
    );
  });

  it('names the records in the way of a deletion, each a link', async () => {
    server.use(
      http.delete('*/api/v1/infrastructure/s1', () =>
        problem(409, {
          title: 'Conflict',
          code: 'record.referenced',
          references: {
            count: 2,
            items: [
              { id: 'l1', kind: 'rf_links', label: 'Shafer Butte tower ↔ Boise POP' },
              { id: 'n1', kind: 'rf_nodes', label: 'Tarana BN' },
            ],
          },
        }),
      ),
    );
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await user.click(await screen.findByRole('button', { name: 'Delete site' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Shafer Butte tower is in use' }));
    expect(dialog.getByText(/or set its status to retired/)).toBeInTheDocument();
    expect(dialog.getByRole('link', { name: /Boise POP/ })).toHaveAttribute('href', '/rf-links/l1');
    expect(dialog.getByRole('link', { name: 'Tarana BN' })).toHaveAttribute('href', '/rf-nodes/n1');
  });

  it('moves to where a photo was taken, for those who may change it', async () => {
    let move: ((latitude: number, longitude: number) => void) | undefined;
    const documents = (_: Site, usePosition?: typeof move) => {
      move = usePosition;
      return <p>Documents</p>;
    };
    renderWithApp(<SiteRecordPage id="s1" documents={documents} />);
    await screen.findByText('Documents');
    await waitFor(() => expect(move).toBeDefined());
    move?.(43.78, -116.09);
    await waitFor(() => expect(writes[0]?.body).toEqual({ latitude: 43.78, longitude: -116.09 }));
  });

  it('says when the site is gone', async () => {
    server.use(http.get('*/api/v1/infrastructure/s1', () => problem(404, { title: 'Not found' })));
    show();
    expect(await screen.findByRole('heading', { name: 'The site was not found' })).toBeInTheDocument();
  });
});
