import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp, type AppRender } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { NewRfLinkSearch } from '../../search';
import { testLink, testPreview, testSystem } from '../../testing';
import { CreateRfLinkPage } from './create-rf-link-page';
import { EditRfLinkPage } from './edit-rf-link-page';

const PERMISSIONS = [...ALL_PERMISSIONS, 'rf_links_view', 'rf_links_edit'];
const subscriber = testSystem({
  id: 's2',
  name: 'Tarana RN',
  type: 'PtMP',
  role: 'ptmp_subscriber',
  licensed: false,
  cost: 900,
  capacity_mbps: 400,
  default_frequency_mhz: 3600,
});
const sites = [
  { id: 'a1', name: 'Shafer Butte', city: 'Boise', state: 'ID' },
  { id: 'z1', name: 'Eagle water tower', city: 'Eagle', state: 'ID' },
];
const node = {
  id: 'n1',
  name: 'Shafer BN',
  asset_id: 'a1',
  rf_system_id: 'b1',
  rf_system_name: 'Tarana BN',
  status: 'active',
};
const list = (...items: object[]) => HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });

let previews: URLSearchParams[];
let bodies: Record<string, unknown>[];

beforeEach(() => {
  previews = [];
  bodies = [];
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: PERMISSIONS }))),
    http.get('*/api/v1/infrastructure', () => list(...sites)),
    http.get('*/api/v1/infrastructure/:id', ({ params }) =>
      HttpResponse.json(sites.find(({ id }) => id === params.id)),
    ),
    http.get('*/api/v1/customers', () => list({ id: 'c1', name: 'Riverbend', city: null, state: null })),
    http.get('*/api/v1/customers/c1', () => HttpResponse.json({ id: 'c1', name: 'Riverbend' })),
    http.get('*/api/v1/rf-nodes', () => list(node)),
    http.get('*/api/v1/rf-nodes/n1/compatible-subscribers', () => list(subscriber)),
    http.get('*/api/v1/rf-systems', ({ request }) =>
      new URL(request.url).searchParams.get('role') === 'standalone' ? list(testSystem()) : list(subscriber),
    ),
    http.get('*/api/v1/rf-links/preview', ({ request }) => {
      const query = new URL(request.url).searchParams;
      previews.push(query);
      const complete =
        query.get('a_asset_id') && (query.get('z_asset_id') ?? query.get('z_customer_id')) && query.get('rf_system_id');
      return HttpResponse.json(
        complete
          ? testPreview({
              name: 'Shafer Butte ↔ Eagle water tower · 11 GHz licensed PTP #2',
              number: 2,
              classification: 'backhaul',
              parallels: [{ id: 'l0', name: 'The first', fcc_call_sign: 'WQXR388' }],
              distance_km: 23.44,
              reach_km: 30,
              band: '11 GHz',
              too_long: false,
              fspl_db: 140.9,
              a_azimuth_deg: 245.3,
            })
          : testPreview(),
      );
    }),
    http.post('*/api/v1/rf-links', async ({ request }) => {
      bodies.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(testLink({ id: 'l9' }), { status: 201 });
    }),
  );
});

const show = (search: NewRfLinkSearch = {}) => renderWithApp(<CreateRfLinkPage search={search} />);

async function choose(user: AppRender['user'], label: string, option: RegExp) {
  await user.click(await screen.findByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}

async function select(user: AppRender['user'], field: string, option: RegExp) {
  const box = document.querySelector<HTMLElement>(`[data-field="${field}"]`)!;
  await user.click(within(box).getByRole('button'));
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('CreateRfLinkPage', () => {
  it('writes the name and the path while one chooses, and fills what the system brings', async () => {
    const { user, router } = show();
    await choose(user, 'A site', /Shafer/);
    await choose(user, 'Z site', /Eagle/);
    await select(user, 'rf_system_id', /11 GHz/);
    expect(screen.getByLabelText('Frequency')).toHaveValue('11,245');
    expect(screen.getByLabelText('CAPEX')).toHaveValue('28,400.00');
    const name = screen.getByRole('region', { name: 'Name' });
    expect(await within(name).findByText('#2')).toBeInTheDocument();
    expect(within(name).getByText(/#2 because one live link already joins/)).toBeInTheDocument();
    expect(within(name).getByRole('link', { name: 'WQXR388' })).toHaveAttribute('href', '/rf-links/l0');
    expect(screen.getByText('within the band’s reach')).toBeInTheDocument();
    expect(screen.getByText('The ground elevation at both ends is not known: drawn flat.')).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
    await user.type(screen.getByLabelText('FCC call sign'), 'wqxr412');
    await user.click(screen.getByRole('button', { name: /Create link/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/rf-links/l9'));
    expect(bodies).toEqual([
      {
        a_asset_id: 'a1',
        z_asset_id: 'z1',
        rf_system_id: 's1',
        frequency_mhz: 11_245,
        capacity_mbps: 1000,
        capex: 28_400,
        fcc_call_sign: 'WQXR412',
        status: 'active',
        depreciation_months: 84,
      },
    ]);
  });

  it('offers only what the node of the address can serve, and takes back what it cannot', async () => {
    const { user } = show({ a_asset_id: 'a1', a_rf_node_id: 'n1' });
    expect(await screen.findByDisplayValue('Shafer Butte')).toBeInTheDocument();
    expect(await screen.findByText('Only subscribers that this node can serve')).toBeInTheDocument();
    await select(user, 'rf_system_id', /Tarana RN/);
    expect(screen.getByLabelText('Capacity')).toHaveValue('400 Mbps');
    await select(user, 'a_rf_node_id', /None/);
    expect(await screen.findByText(/Standalone systems/)).toBeInTheDocument();
    await waitFor(() => expect(previews.at(-1)?.get('rf_system_id')).toBeNull());
  });

  it('ends at a site or at a customer, never at both', async () => {
    const { user } = show({ a_asset_id: 'a1', z_asset_id: 'z1' });
    await user.click(await screen.findByRole('radio', { name: 'Customer' }));
    await choose(user, 'Z customer', /Riverbend/);
    await waitFor(() => expect(previews.at(-1)?.get('z_customer_id')).toBe('c1'));
    expect(previews.at(-1)?.get('z_asset_id')).toBeNull();
    expect(screen.queryByLabelText('Z site')).not.toBeInTheDocument();
  });

  it('says at each field what the server refuses, and what it would refuse', async () => {
    server.use(
      http.get('*/api/v1/rf-links/preview', () =>
        HttpResponse.json(testPreview({ errors: { z_asset_id: ['A link joins two different sites.'] } })),
      ),
      http.post('*/api/v1/rf-links', () =>
        problem(422, { title: 'Not valid', errors: { fcc_call_sign: ['A call sign has 2 to 4 letters.'] } }),
      ),
    );
    const { user } = show({ a_asset_id: 'a1', z_asset_id: 'a1' });
    expect(await screen.findByText('A link joins two different sites.')).toBeInTheDocument();
    await select(user, 'rf_system_id', /11 GHz/);
    await user.type(screen.getByLabelText('FCC call sign'), 'X');
    await user.click(screen.getByRole('button', { name: /Create link/ }));
    expect((await screen.findAllByText(/A call sign has 2 to 4 letters/))[0]).toBeInTheDocument();
    expect(screen.getByLabelText('FCC call sign')).toHaveAttribute('aria-invalid', 'true');
  });

  it('names what is missing', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: /Create link/ }));
    expect(await screen.findByText('3 fields need a look')).toBeInTheDocument();
    expect(bodies).toEqual([]);
  });

  it('is not for those who may not add links', async () => {
    server.use(
      http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['rf_links_view', 'catalog_view'] }))),
    );
    show();
    expect(await screen.findByText('Your role may not add RF links')).toBeInTheDocument();
  });
});

it('keeps a system that is not offered any more, and writes only what changed', async () => {
  const writes: unknown[] = [];
  const link = testLink({ rf_system_id: 's0', rf_system_name: 'Old radio', system_active: false });
  server.use(
    http.get('*/api/v1/rf-links/l1', () => HttpResponse.json(link, { headers: { etag: '"v3-x"' } })),
    http.patch('*/api/v1/rf-links/l1', async ({ request }) => {
      writes.push([request.headers.get('if-match'), await request.json()]);
      return HttpResponse.json(link, { headers: { etag: '"v4-x"' } });
    }),
  );
  const { user } = renderWithApp(<EditRfLinkPage id="l1" />);
  expect((await screen.findAllByText('Old radio'))[0]).toBeInTheDocument();
  await user.clear(screen.getByLabelText('Height at A'));
  await user.type(screen.getByLabelText('Height at A'), '41.5');
  await user.click(screen.getByRole('button', { name: /Save changes/ }));
  await waitFor(() => expect(writes).toEqual([['"v3-x"', { a_antenna_height_m: 41.5 }]]));
  expect(previews.at(-1)?.get('except')).toBe('l1');
});
