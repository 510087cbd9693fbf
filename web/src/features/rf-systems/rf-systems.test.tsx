import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { CreateRfSystemPage } from './components/create-rf-system-page';
import { RfSystemRecordPage } from './components/rf-system-record-page';
import type { RfSystem } from './types';

const PERMISSIONS = [...ALL_PERMISSIONS, 'catalog_view', 'catalog_edit', 'rf_links_view'];
const list = (...items: object[]) => HttpResponse.json({ items, total: items.length, limit: 200, offset: 0 });
const BASES = [
  { id: 'b1', name: 'Tarana BN', active: true },
  { id: 'b2', name: 'Cambium AP', active: true },
  { id: 'b3', name: 'Retired base', active: false },
];

const subscriber = (): RfSystem => ({
  id: 's1',
  version: 2,
  name: 'Tarana RN',
  description: null,
  frequency_used: 'CBRS',
  default_frequency_mhz: 3600,
  licensed: false,
  capacity_mbps: 400,
  currency: 'USD',
  cost: 900,
  type: 'PtMP',
  role: 'ptmp_subscriber',
  compatible_base_ids: ['b1'],
  compatible_bases: ['Tarana BN'],
  active: true,
  rf_link_count: 14,
  rf_node_count: 0,
});

let writes: unknown[];

beforeEach(() => {
  writes = [];
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: PERMISSIONS }))),
    http.get('*/api/v1/rf-systems', () => list(...BASES)),
    http.get('*/api/v1/rf-systems/s1', () => HttpResponse.json(subscriber(), { headers: { etag: '"v2-x"' } })),
    http.get('*/api/v1/rf-systems/s1/history', () => list()),
    http.patch('*/api/v1/rf-systems/s1', async ({ request }) => {
      writes.push(await request.json());
      return HttpResponse.json({ ...subscriber(), ...(writes.at(-1) as object) }, { headers: { etag: '"v3-x"' } });
    }),
    http.post('*/api/v1/rf-systems', async ({ request }) => {
      writes.push(await request.json());
      return HttpResponse.json(subscriber(), { status: 201 });
    }),
  );
});

describe('RfSystemRecordPage', () => {
  it('shows what uses it and which bases serve it; an inactive base is not offered anew', async () => {
    const { user } = renderWithApp(<RfSystemRecordPage id="s1" />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Tarana RN' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: '14 links' })).toHaveAttribute('href', '/rf-links?rf_system_id=s1');
    const bases = await screen.findByRole('group', { name: 'Compatible bases' });
    expect(await within(bases).findByRole('checkbox', { name: 'Tarana BN' })).toBeChecked();
    expect(within(bases).queryByText('Retired base')).not.toBeInTheDocument();
    await user.click(within(bases).getByRole('checkbox', { name: 'Cambium AP' }));
    await waitFor(() => expect(writes).toEqual([{ compatible_base_ids: ['b1', 'b2'] }]));
    expect(await axeProblems()).toEqual([]);
  });

  it('says why a base has to stay', async () => {
    server.use(
      http.patch('*/api/v1/rf-systems/s1', () =>
        problem(409, { title: 'In use', detail: '3 links are served by Tarana BN.' }),
      ),
    );
    const { user } = renderWithApp(<RfSystemRecordPage id="s1" />);
    await user.click(await screen.findByRole('checkbox', { name: 'Tarana BN' }));
    expect(await screen.findByText(/3 links are served by Tarana BN/)).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Tarana BN' })).toBeChecked();
  });

  it('is read only for those who may not edit the catalog', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['catalog_view'] }))));
    renderWithApp(<RfSystemRecordPage id="s1" />);
    expect(await screen.findByText('Your role may see, not change')).toBeInTheDocument();
    expect(await screen.findByRole('checkbox', { name: 'Tarana BN' })).toBeDisabled();
  });
});

describe('CreateRfSystemPage', () => {
  it('asks for bases of a subscriber only', async () => {
    const { user, router } = renderWithApp(<CreateRfSystemPage />);
    await user.type(await screen.findByLabelText('Name'), 'Tarana RNv');
    expect(screen.queryByRole('group', { name: 'Compatible bases' })).not.toBeInTheDocument();
    const type = document.querySelector<HTMLElement>('[data-field="type"]')!;
    await user.click(within(type).getByRole('button'));
    await user.click(await screen.findByRole('option', { name: 'PtMP' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Tarana BN' }));
    await user.click(screen.getByRole('button', { name: 'Add RF system' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/admin/rf-systems/s1'));
    expect(writes).toEqual([
      {
        name: 'Tarana RNv',
        type: 'PtMP',
        role: 'ptmp_subscriber',
        licensed: false,
        active: true,
        currency: 'USD',
        compatible_base_ids: ['b1'],
      },
    ]);
  });

  it('is not for those who may not add any', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe())));
    renderWithApp(<CreateRfSystemPage />);
    expect(await screen.findByText('Your role may not add RF systems')).toBeInTheDocument();
  });
});
