import { screen, waitFor, within } from '@testing-library/react';
import { Cable } from 'lucide-react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { resource, type BulkRequest, type ResourceName } from '@/api';
import { listenForShortcuts } from '@/shared/shortcuts';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { ListConfig } from './config';
import type { FilterField } from './filters';
import { ResourceList } from './resource-list';
import { listSearchSchema } from './search';
import { SidePanel } from './side-panel';

interface Thing {
  id: string;
  name: string;
  mrc: number;
  status: string;
}

const filters: FilterField[] = [
  {
    name: 'status',
    label: 'Status',
    kind: 'enum',
    options: [
      { value: 'active', label: 'Active' },
      { value: 'ordered', label: 'Ordered' },
    ],
  },
];

const config: ListConfig<Thing> = {
  resource: resource<Thing>('things' as ResourceName),
  page: 'things',
  title: 'Things',
  one: 'thing',
  many: 'things',
  icon: Cable,
  columns: [
    { id: 'name', header: 'Name', width: 100, priority: 1, sort: 'name', fields: ['name'], cell: (row) => row.name },
    {
      id: 'mrc',
      header: 'MRC',
      width: 100,
      priority: 1,
      sort: 'mrc',
      fields: ['mrc'],
      permission: 'financials_view',
      align: 'end',
      cell: (row) => `$${row.mrc}`,
    },
    { id: 'status', header: 'State', width: 100, priority: 1, fields: ['status'], cell: (row) => row.status },
  ],
  filters,
  defaultSort: 'name',
  baseFields: ['name'],
  rowName: (row) => row.name,
  rowHref: (row) => `/things/${row.id}`,
  totals: ['mrc'],
  totalsPermission: 'financials_view',
  totalsNote: 'per month',
  amountOf: (row) => ({ amount: row.mrc, currency: 'USD' }),
  editPermission: 'circuits_edit',
  bulkFields: [{ name: 'name', label: 'Name', kind: 'text' }],
  exportFormats: ['csv'],
  Panel: ({ id, onClose }) => (
    <SidePanel label="Thing" kicker="Kicker" href={`/things/${id}`} title={id} onClose={onClose}>
      Panel of {id}
    </SidePanel>
  ),
  empty: { text: 'Add the first one.' },
};

const things: Thing[] = Array.from({ length: 3 }, (_, index) => ({
  id: `id-${index}`,
  name: `Thing ${index}`,
  mrc: 100 * (index + 1),
  status: index === 0 ? 'ordered' : 'active',
}));

let asked: URLSearchParams[] = [];
let bulk: BulkRequest[] = [];

function serve(all: Thing[] = things) {
  server.use(
    http.get('*/api/v1/things', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const status = query.get('status')?.split(',');
      const ids = query.get('id')?.split(',');
      const items = all.filter(
        (thing) =>
          (!ids || ids.includes(thing.id)) &&
          (!status || status.includes(thing.status)) &&
          (!query.get('q') || thing.name.includes(query.get('q')!)),
      );
      return HttpResponse.json({
        items: Number(query.get('limit')) === 1 ? items.slice(0, 1) : items,
        total: items.length,
        limit: 200,
        offset: 0,
        totals: query.has('totals')
          ? { mrc: [{ currency: 'USD', amount: items.reduce((sum, thing) => sum + thing.mrc, 0) }] }
          : undefined,
        facets: query.has('facets')
          ? {
              status: [
                { value: 'active', label: 'active', count: 2 },
                { value: 'ordered', label: 'ordered', count: 1 },
              ],
            }
          : undefined,
      });
    }),
    http.post('*/api/v1/things/bulk', async ({ request }) => {
      const body = (await request.json()) as BulkRequest;
      bulk.push(body);
      const ids = body.ids ?? all.map((thing) => thing.id).filter((id) => !body.except?.includes(id));
      return HttpResponse.json({
        matched: ids.length,
        changed: ids.length,
        results: ids.map((id) => ({ id, status: 'updated' })),
        token: 'tok',
      });
    }),
  );
}

const show = (url = '/') =>
  renderWithApp(<ResourceList config={config} />, {
    url,
    validateSearch: (search) => listSearchSchema(filters).parse(search),
  });

describe('ResourceList', () => {
  beforeEach(() => {
    asked = [];
    bulk = [];
    return listenForShortcuts();
  });

  it('shows rows, the count and the totals', async () => {
    serve();
    show();
    expect(await screen.findByText('Thing 1')).toBeInTheDocument();
    expect(await screen.findByText('$600.00')).toBeInTheDocument();
    expect(screen.getByText('Total of 3')).toBeInTheDocument();
    expect(screen.getByText('per month')).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Things' })).toHaveAttribute('aria-rowcount', '4');
    expect(await axeProblems()).toEqual([]);
  });

  it('shows a skeleton first', async () => {
    serve();
    show();
    expect(await screen.findByRole('status', { name: 'Loading things' })).toBeInTheDocument();
  });

  it('says what to do when nothing exists', async () => {
    serve([]);
    show();
    expect(await screen.findByRole('heading', { name: 'No things yet' })).toBeInTheDocument();
    expect(screen.getByText('Add the first one.')).toBeInTheDocument();
  });

  it('says what is hidden when nothing matches, and clears', async () => {
    serve(things.slice(1));
    const { user } = show('/?status=ordered');
    expect(await screen.findByRole('heading', { name: 'No thing matches 1 filter' })).toBeInTheDocument();
    expect(await screen.findByText('2 things are hidden by them.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByText('Thing 1')).toBeInTheDocument();
  });

  it('says what went wrong with its trace, and retries', async () => {
    server.use(http.get('*/api/v1/things', () => problem(500, { title: 'Server error', trace_id: '7f3a-91c2' })));
    const { user } = show();
    expect(await screen.findByText('7f3a-91c2')).toBeInTheDocument();
    serve();
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText('Thing 0')).toBeInTheDocument();
  });

  it('says when it may not be seen', async () => {
    server.use(http.get('*/api/v1/things', () => problem(403, { title: 'Forbidden', permission: 'things_view' })));
    show();
    expect(await screen.findByRole('heading', { name: 'You may not see things' })).toBeInTheDocument();
    expect(screen.getByText(/things_view/)).toBeInTheDocument();
  });

  it('asks for no money without the right to see it', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['circuits_view'] }))));
    serve();
    show();
    expect(await screen.findByText('Thing 1')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('MRC')).not.toBeInTheDocument());
    expect(asked.some((query) => query.has('totals') || query.get('fields')?.includes('mrc'))).toBe(false);
    expect(screen.queryByRole('link', { name: 'New thing' })).not.toBeInTheDocument();
  });

  it('writes filters, text and order into the address', async () => {
    serve();
    const { user, router } = show();
    await screen.findByText('Thing 1');
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Status' }));
    await user.click(await screen.findByRole('checkbox', { name: /Active/ }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ status: 'active' }));
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Name' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ sort: '-name' }));
    await user.type(screen.getByLabelText('Filter by any text'), 'Thing 2');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'Thing 2' }));
    await waitFor(() => expect(screen.queryByText('Thing 1')).not.toBeInTheDocument());
    expect(screen.getByText('1 of 3')).toBeInTheDocument();
  });

  it('walks with j and k, selects with x, opens with a click', async () => {
    serve();
    const { user, router } = show();
    await screen.findByText('Thing 1');
    await user.keyboard('jjx');
    expect(await screen.findByText('1 selected')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Select Thing 1' })).toBeChecked();
    await user.click(screen.getByText('Thing 2'));
    expect(await screen.findByText('Panel of id-2')).toBeInTheDocument();
    await user.keyboard('k');
    expect(await screen.findByText('Panel of id-1')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/things/id-1'));
  });

  it('selects a range with Shift and all that match, and sums them', async () => {
    serve();
    const { user } = show();
    await user.click(await screen.findByRole('checkbox', { name: 'Select Thing 0' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Select Thing 1' }));
    await user.keyboard('{/Shift}');
    const bar = screen.getByRole('region', { name: 'Selection' });
    expect(await within(bar).findByText('2 selected')).toBeInTheDocument();
    expect(within(bar).getByText('$300.00')).toBeInTheDocument();
    await user.click(within(bar).getByRole('button', { name: 'Select all 3' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Thing 2' }));
    expect(within(bar).getByText('2 selected')).toBeInTheDocument();
    expect(within(bar).getByText('$300.00')).toBeInTheDocument();
  });

  it('deletes with a preview and its token, and undoes', async () => {
    serve();
    const { user } = show();
    await user.click(await screen.findByRole('checkbox', { name: 'Select Thing 0' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete 1 thing?' });
    expect(await within(dialog).findByText('1 thing')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Delete 1 thing' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('1 thing restored')).toBeInTheDocument();
    expect(bulk).toEqual([
      { ids: ['id-0'], action: 'delete', dry_run: true },
      { ids: ['id-0'], action: 'delete', token: 'tok' },
      { ids: ['id-0'], action: 'restore' },
    ]);
  });

  it('edits all that match, except some, after a preview, and undoes', async () => {
    serve();
    const { user } = show('/?status=active,ordered');
    await user.click(await screen.findByRole('checkbox', { name: 'Select all that match' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Thing 2' }));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const dialog = await screen.findByRole('dialog', { name: 'Edit 2 things' });
    await user.click(within(dialog).getByRole('button', { name: /Field/ }));
    await user.click(await screen.findByRole('option', { name: 'Name' }));
    await user.type(within(dialog).getByLabelText('New value'), 'Renamed');
    await user.click(within(dialog).getByRole('button', { name: 'Preview' }));
    await user.click(await within(dialog).findByRole('button', { name: 'Change 2 things' }));
    expect(await screen.findByText('2 things changed')).toBeInTheDocument();
    const target = {
      filter: { status: 'active,ordered' },
      except: ['id-2'],
      action: 'update',
      changes: { name: 'Renamed' },
    };
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('2 things changed back')).toBeInTheDocument();
    expect(bulk).toEqual([
      { ...target, dry_run: true },
      { ...target, token: 'tok' },
      { ids: ['id-0'], action: 'update', changes: { name: 'Thing 0' } },
      { ids: ['id-1'], action: 'update', changes: { name: 'Thing 1' } },
    ]);
  });

  it('follows a job to its end when there are too many for one call', async () => {
    serve();
    const states = ['running', 'done'];
    server.use(
      http.post('*/api/v1/things/bulk', async ({ request }) => {
        const body = (await request.json()) as BulkRequest;
        if (body.dry_run) return HttpResponse.json({ matched: 12000, changed: 12000, results: [], token: 'tok' });
        return HttpResponse.json(
          { id: 'j1', kind: 'bulk', status: 'queued', total: 12000, processed: 0 },
          { status: 202 },
        );
      }),
      http.get('*/api/v1/jobs/j1', () =>
        HttpResponse.json({
          id: 'j1',
          kind: 'bulk',
          status: states.shift(),
          total: 12000,
          processed: 3500,
          error: null,
          result: { changed: 12000 },
        }),
      ),
    );
    const { user } = show();
    await user.click(await screen.findByRole('checkbox', { name: 'Select all that match' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('12,000 things');
    await user.click(within(dialog).getByRole('button', { name: 'Delete 3 things' }));
    expect(await within(dialog).findByText('3,500 of 12,000')).toBeInTheDocument();
    expect(await screen.findByText('12,000 things deleted', undefined, { timeout: 3000 })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('opens with the default view, unless all are asked for', async () => {
    serve();
    server.use(
      http.get('*/api/v1/saved-views', () =>
        HttpResponse.json({
          items: [
            {
              id: 'v1',
              version: 1,
              name: 'Mine',
              page: 'things',
              search: { status: 'active' },
              shared: false,
              is_default: true,
              mine: true,
              owner: 'me',
            },
          ],
          total: 1,
        }),
      ),
    );
    const { user, router } = show();
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'active', view: 'v1' }));
    await user.click(await screen.findByRole('button', { name: /Mine/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'All things' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ view: 'all' }));
    expect(await screen.findByText('Thing 0')).toBeInTheDocument();
  });

  it('applies a saved view and says what it had to drop', async () => {
    serve();
    server.use(
      http.get('*/api/v1/saved-views', () =>
        HttpResponse.json({
          items: [
            {
              id: 'v1',
              version: 1,
              name: 'Mine',
              page: 'things',
              search: { status: 'active', colour: 'red' },
              shared: false,
              is_default: false,
              mine: true,
              owner: 'me',
            },
          ],
          total: 1,
          limit: 200,
          offset: 0,
        }),
      ),
    );
    const { user, router } = show();
    await screen.findByText('Thing 0');
    await user.click(screen.getByRole('button', { name: /All things/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mine' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'active', view: 'v1' }));
    expect(await screen.findByText(/no longer exists: colour/)).toBeInTheDocument();
  });
});
