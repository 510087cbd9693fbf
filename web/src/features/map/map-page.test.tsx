import { screen, waitFor, within } from '@testing-library/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { http, HttpResponse } from 'msw';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hit } from '@/map/hit';
import type { FilterField } from '@/resource/list/filters';
import { listenForShortcuts } from '@/shared/shortcuts';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { MapPage } from './MapPage';
import { mapSearchSchema, type MapSearch } from './search';

/** jsdom has no WebGL: in place of the map stand its inputs, and buttons for what the pointer would hit. */
const hits: Record<string, Hit | null> = {
  circuit: { kind: 'records', records: [{ kind: 'circuit', id: 'c1', name: 'L3/1', word: '' }] },
  site: { kind: 'records', records: [{ kind: 'site', id: 's1', name: 'Shafer Butte', word: 'tower' }] },
  parallel: {
    kind: 'records',
    records: [
      { kind: 'circuit', id: 'c1', name: 'L3/1', word: '' },
      { kind: 'circuit', id: 'c2', name: 'Z/2', word: '' },
    ],
  },
  places: {
    kind: 'records',
    records: [
      { kind: 'site', id: 's1', name: 'Shafer Butte', word: 'tower' },
      { kind: 'endpoint', id: 'p1', name: 'Cermak', word: 'pop' },
    ],
  },
  water: null,
};

/** They ask the map itself. */
vi.mock('@/map/ZoomButtons', () => ({ ZoomButtons: () => null }));

vi.mock('@/map/DrawBox', () => ({
  DrawBox: ({ onDone }: { onDone: (bounds: number[]) => void }) => (
    <button onClick={() => onDone([-88, 39, -86, 42])}>box drawn</button>
  ),
}));

vi.mock('./components/NetworkMap', () => ({
  NetworkMap: (props: {
    tileUrl: string;
    layers: object;
    onHit: (hit: Hit | null, at: number[], map: MaplibreMap) => void;
    children: ReactNode;
  }) => (
    <div>
      <output>{props.tileUrl}</output>
      <output>{JSON.stringify(props.layers)}</output>
      {Object.entries(hits).map(([name, hit]) => (
        <button key={name} onClick={() => props.onHit(hit, [0, 0], {} as MaplibreMap)}>
          hit {name}
        </button>
      ))}
      {props.children}
    </div>
  ),
}));

const fields: FilterField[] = [
  { name: 'status', label: 'Status', kind: 'enum', options: [{ value: 'active', label: 'Active' }] },
  { name: 'carrier_id', label: 'Carrier', kind: 'reference' },
  { name: 'mrc', label: 'MRC', kind: 'number', unit: 'money', permission: 'financials_edit_nobody_has' },
];
const schema = mapSearchSchema(fields);

const circuit = (id: string, circuit_id: string) => ({
  id,
  version: 1,
  circuit_id,
  carrier_name: 'Lumen',
  carrier_series: 1,
  status: 'active',
  urgency: 'none',
  bandwidth_mbps: 1000,
  distance_km: null,
  decision_deadline: null,
});
const place = { id: 'p1', name: 'Cermak', latitude: 41.85, longitude: -87.62, facility_type: 'pop', circuit_count: 0 };

const site = {
  ...place,
  id: 's1',
  name: 'Shafer Butte',
  kind: 'tower',
  status: 'active',
  rf_link_count: 0,
  endpoint_count: 0,
  rf_node_count: 2,
};

function list(items: object[], facets: object = {}) {
  return HttpResponse.json({ items, total: items.length, limit: 50, offset: 0, facets });
}

beforeEach(() => {
  server.use(
    http.get('*/api/v1/circuits', ({ request }) => {
      const ids = new URL(request.url).searchParams.get('id');
      const all = [circuit('c1', 'L3/1'), circuit('c2', 'Z/2')];
      const carriers = [{ value: 'lumen', label: 'Lumen', count: 2 }];
      return list(ids ? all.filter((each) => ids.includes(each.id)) : all, { carrier_id: carriers });
    }),
    http.get('*/api/v1/circuits/:id', ({ params }) => HttpResponse.json(circuit(String(params.id), 'L3/1'))),
    http.get('*/api/v1/endpoints', () => list([place], { facility_type: [{ value: 'pop', label: 'pop', count: 1 }] })),
    http.get('*/api/v1/endpoints/:id', () => HttpResponse.json(place)),
    http.get('*/api/v1/infrastructure', () => list([site], { kind: [{ value: 'tower', label: 'tower', count: 1 }] })),
    http.get('*/api/v1/infrastructure/:id', () => HttpResponse.json(site)),
    http.get('*/api/v1/rf-links', () => list([])),
    http.get('*/api/v1/customers', () => list([])),
    http.get('*/api/v1/carriers', () => list([{ id: 'lumen', name: 'Lumen', series: 1 }])),
  );
});

afterEach(() => localStorage.clear());

function Routed({ onList }: { onList: (path: string, search: object) => void }) {
  const search: MapSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <MapPage
      fields={fields}
      search={search}
      onList={onList}
      onSearch={(changes) => void navigate({ to: '.', search: ((now: object) => ({ ...now, ...changes })) as never })}
    />
  );
}

function show(url = '/') {
  const onList = vi.fn();
  const app = renderWithApp(<Routed onList={onList} />, { url, validateSearch: (search) => schema.parse(search) });
  const address = () => app.router.state.location.searchStr;
  return { ...app, onList, address };
}

const tiles = () => screen.findByText(/\/tiles\//);
const hit = (name: string) => screen.findByRole('button', { name: `hit ${name}` });

describe('MapPage', () => {
  it('cuts tiles by the filters of its address, and links to the list with them', async () => {
    show('/?status=active&q=den&at=40,-90,5&hide=pop&mrc__gte=5');
    expect((await tiles()).textContent).toMatch(
      /\/api\/v1\/tiles\/circuits,rf_links,places,customers\/\{z\}\/\{x\}\/\{y\}\.mvt\?q=den&status=active$/,
    );
    expect(screen.getByRole('link', { name: 'List' })).toHaveAttribute('href', '/circuits?q=den&status=active');
    expect(screen.getByText(/"hiddenPlaces":\[\{"layer":"infrastructure","word":"pop"/)).toBeVisible();
  });

  it('filters to a carrier from the legend', async () => {
    const { user, address } = show();
    await user.click(await screen.findByRole('button', { name: 'Lumen' }));
    expect(address()).toBe('?carrier_id=lumen');
    expect((await tiles()).textContent).toMatch(/\?carrier_id=lumen$/);
  });

  it('switches layers in its address', async () => {
    const { user, address } = show();
    await user.click(await screen.findByRole('checkbox', { name: /Circuits/ }));
    expect(address()).toBe('?hide=commercial,mfc,circuits');
    expect(screen.getByText(/"showCircuits":false/)).toBeVisible();
  });

  it('remembers its layers for an address that does not say', async () => {
    const first = show();
    await first.user.click(await screen.findByRole('checkbox', { name: /Sites/ }));
    expect((await tiles()).textContent).toContain('/tiles/circuits,rf_links,endpoints/');
    first.unmount();
    show();
    expect((await tiles()).textContent).toContain('/tiles/circuits,rf_links,endpoints/');
    expect(await screen.findByRole('checkbox', { name: /Sites/ })).not.toBeChecked();
  });

  it('asks no tiles of what one may not see, and does not list it', async () => {
    server.use(
      http.get('*/api/v1/me', () =>
        HttpResponse.json(testMe({ permissions: ['circuits_view', 'infrastructure_view'] })),
      ),
    );
    show('/?hide=none');
    await waitFor(async () => expect((await tiles()).textContent).toContain('/tiles/circuits,infrastructure/'));
    expect(screen.queryByRole('checkbox', { name: /RF links/ })).toBeNull();
  });

  it('counts what is on it', async () => {
    show();
    expect(await screen.findByText('2 circuits, 0 links, 1 site')).toBeVisible();
  });

  it('asks which list a drawn box is for', async () => {
    const { user, onList } = show('/?q=den');
    await user.click(await screen.findByRole('button', { name: 'Draw box' }));
    await user.click(await screen.findByRole('button', { name: 'box drawn' }));
    const lists = await screen.findByRole('group', { name: 'List what is in the box' });
    await user.click(await within(lists).findByRole('button', { name: 'Sites 1' }));
    expect(onList).toHaveBeenLastCalledWith('/infrastructure', { bbox: '-88,39,-86,42' });
    await user.click(await within(lists).findByRole('button', { name: 'Circuits 2' }));
    expect(onList).toHaveBeenLastCalledWith('/circuits', { q: 'den', bbox: '-88,39,-86,42' });
    const stop = listenForShortcuts();
    await user.keyboard('{Escape}');
    stop();
    expect(screen.queryByRole('group', { name: 'List what is in the box' })).toBeNull();
  });

  it('opens a site', async () => {
    const { user, address } = show();
    await user.click(await hit('site'));
    expect(await screen.findByRole('complementary', { name: 'Shafer Butte' })).toBeVisible();
    expect(address()).toBe('?site=s1');
  });

  it('opens a circuit, and closes it by a click on nothing', async () => {
    const { user, address } = show();
    await user.click(await hit('circuit'));
    expect(await screen.findByRole('complementary', { name: 'L3/1' })).toBeVisible();
    expect(address()).toBe('?open=c1');
    await user.click(await hit('water'));
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(address()).toBe('');
  });

  it('asks which of several is meant', async () => {
    const { user, address } = show();
    await user.click(await hit('parallel'));
    const panel = await screen.findByRole('complementary', { name: '2 circuits' });
    await user.click(within(panel).getByRole('button', { name: /Z\/2/ }));
    expect(address()).toBe('?open=c2');
    await user.click(await hit('places'));
    const places = await screen.findByRole('complementary', { name: '2 records' });
    expect(address()).toBe('');
    await user.click(within(places).getByRole('button', { name: /^Cermak ?POP/ }));
    await waitFor(() => expect(address()).toBe('?place=p1'));
    expect(await screen.findByRole('complementary', { name: 'Cermak' })).toBeVisible();
  });

  it('says when the filters leave nothing, and clears them', async () => {
    server.use(http.get('*/api/v1/circuits', () => list([])));
    const { user, address } = show('/?status=active&hide=pop');
    expect(await screen.findByText('No circuit matches the filters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(address()).toBe('?hide=pop');
  });
});
