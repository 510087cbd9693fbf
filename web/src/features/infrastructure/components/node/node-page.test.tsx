import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testNode, testSector, testSubscriber } from '../../testing';
import type { RfNode, Sector } from '../../types';
import { NodePage } from './node-page';

vi.mock('./sector-map', () => ({
  SectorMap: ({ km }: { km: number }) => <div role="img" aria-label={`Sector drawn to ${km} km`} />,
}));

let node: RfNode;
let sector: Sector;
let writes: { method: string; etag: string | null; body: unknown }[];
const tag = () => ({ headers: { etag: `"v${node.version}-x"` } });
const permissions = ['infrastructure_view', 'infrastructure_edit', 'rf_links_view', 'rf_links_edit', 'lifecycle_view'];

beforeEach(() => {
  node = testNode();
  sector = testSector([
    testSubscriber(),
    testSubscriber({ rf_link_id: 'l3', z_name: 'Zion Lofts', off_axis_deg: 71, in_beam: false, capacity_mbps: 400 }),
  ]);
  writes = [];
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))),
    http.get('*/api/v1/rf-nodes/n1', () => HttpResponse.json(node, tag())),
    http.get('*/api/v1/rf-nodes/n1/sector', () => HttpResponse.json(sector)),
    http.get('*/api/v1/rf-nodes/n1/history', () => HttpResponse.json({ items: [], total: 0, limit: 8, offset: 0 })),
    http.get('*/api/v1/rf-links/preview', () => HttpResponse.json({ band: 'CBRS / 3 GHz', reach_km: 20 })),
    http.get('*/api/v1/rf-systems', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const offered = query.get('role') === 'ptmp_base' && query.get('active') === 'true';
      return HttpResponse.json({ items: offered ? [{ id: 'b2', name: 'Siklu DN' }] : [], total: 1 });
    }),
    http.patch('*/api/v1/rf-nodes/n1', async ({ request }) => {
      const body = (await request.json()) as object;
      writes.push({ method: 'PATCH', etag: request.headers.get('if-match'), body });
      node = { ...node, ...body, version: node.version + 1 };
      return HttpResponse.json(node, tag());
    }),
  );
});

const show = () => renderWithApp(<NodePage id="n1" />);

describe('NodePage', () => {
  it('shows the beam to the reach of the band, and who stands outside it', async () => {
    show();
    expect(await screen.findByRole('img', { name: 'Sector drawn to 20 km' })).toBeInTheDocument();
    expect(screen.getByText('1 subscriber stands outside the beam.')).toBeInTheDocument();
    expect(screen.getByText('Drawn to 20.0 km, what is practical at CBRS / 3 GHz')).toBeInTheDocument();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Zion Lofts.*71°Outside/),
      expect.stringMatching(/Riverbend Apartments.*12\.4 km243\.4°13\.4°In beamWithin reach/),
    ]);
    expect(screen.getByRole('link', { name: 'Riverbend Apartments' })).toHaveAttribute('href', '/rf-links/l2');
    expect(await axeProblems()).toEqual([]);
  });

  it('leads to a new link from this node', async () => {
    show();
    const link = await screen.findByRole('link', { name: 'Add subscriber link' });
    expect(link).toHaveAttribute('href', '/rf-links/new?a_asset_id=s1&a_rf_node_id=n1');
  });

  it('warns when more is sold than it carries, and only then', async () => {
    sector = testSector([testSubscriber({ capacity_mbps: 2400 })]);
    const { unmount } = show();
    expect(await screen.findByRole('img', { name: '2.4 Gbps of 2.4 Gbps sold, 100.0%' })).toBeInTheDocument();
    expect(screen.queryByText(/More is sold/)).not.toBeInTheDocument();
    unmount();
    sector = testSector([
      testSubscriber({ capacity_mbps: 2400 }),
      testSubscriber({ rf_link_id: 'x', capacity_mbps: 600 }),
    ]);
    show();
    expect(await screen.findByText('More is sold than the node carries: 3 Gbps of 2.4 Gbps.')).toBeInTheDocument();
    expect(screen.getByText(/125\.0%, 600 Mbps too much/)).toBeInTheDocument();
  });

  it('says what is not known instead of drawing it', async () => {
    sector = testSector([testSubscriber({ distance_km: null, bearing_deg: null, off_axis_deg: null })], {
      latitude: null,
      longitude: null,
      capacity_mbps: null,
    });
    show();
    expect(await screen.findByText(/no coordinates yet, so there is no beam to draw/)).toBeInTheDocument();
    expect(screen.getByText(/1 subscriber has no coordinates/)).toBeInTheDocument();
    expect(screen.getByText(/the system’s capacity is not known/)).toBeInTheDocument();
  });

  it('changes the beam in a dialog that draws it, with the tag it read', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Edit Shafer Butte tower Tarana BN' }));
    const azimuth = dialog.getByLabelText('Azimuth');
    await user.clear(azimuth);
    await user.type(azimuth, '135');
    await user.tab();
    expect(await dialog.findByRole('img', { name: 'Beam: 135°, 90° wide' })).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Save node' }));
    await waitFor(() =>
      expect(writes).toEqual([{ method: 'PATCH', etag: '"v2-x"', body: { sector_azimuth_deg: 135 } }]),
    );
  });

  it('shows what the server refuses at the field', async () => {
    server.use(
      http.patch('*/api/v1/rf-nodes/n1', () =>
        problem(422, { title: 'Invalid', errors: { sector_azimuth_deg: ['An azimuth from 0 to below 360 degrees.'] } }),
      ),
    );
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    const azimuth = dialog.getByLabelText('Azimuth');
    await user.clear(azimuth);
    await user.type(azimuth, '400');
    await user.click(dialog.getByRole('button', { name: 'Save node' }));
    expect(await dialog.findByText('An azimuth from 0 to below 360 degrees.')).toBeInTheDocument();
  });

  it('offers active PtMP bases only', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox', { name: /System/ }));
    expect(await screen.findByRole('option', { name: /Siklu DN/ })).toBeInTheDocument();
  });

  it('is read only without the right to change sites', async () => {
    server.use(
      http.get('*/api/v1/me', () =>
        HttpResponse.json(testMe({ permissions: ['infrastructure_view', 'rf_links_view'] })),
      ),
    );
    show();
    expect(await screen.findByText('Your role may see, not change')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Add subscriber link' })).not.toBeInTheDocument();
  });
});
