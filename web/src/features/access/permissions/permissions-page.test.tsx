import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testCatalog, testRole, testUser } from '../testing';
import type { Role } from '../types';
import { PermissionsPage } from './permissions-page';

const exec = testRole({
  id: 'r-exec',
  key: 'exec',
  name: 'Exec',
  user_count: 3,
  permissions: ['carriers_view', 'carriers_edit', 'users_view', 'users_edit'],
});
let pm: Role;

const list = (items: unknown[]) => HttpResponse.json({ items, total: items.length, limit: 200, offset: 0 });
const as = (...permissions: string[]) =>
  http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: [...ALL_PERMISSIONS, ...permissions] })));

beforeEach(() => {
  pm = testRole();
  server.use(
    as('users_view', 'users_edit'),
    http.get('*/api/v1/roles', () => list([pm, exec])),
    http.get('*/api/v1/roles/r-pm', () => HttpResponse.json(pm, { headers: { etag: `"v${pm.version}"` } })),
    http.get('*/api/v1/authz/permissions', () => HttpResponse.json(testCatalog)),
  );
});

const open = () => renderWithApp(<PermissionsPage search={{}} onSearch={() => undefined} />);
const cell = (name: string | RegExp) => screen.findByRole('button', { name });
const bar = () => screen.findByRole('region', { name: 'Changes not saved' });

describe('PermissionsPage', () => {
  it('shows lines by roles with how many people have each', async () => {
    open();
    expect(await screen.findByRole('grid', { name: 'Permissions by role' })).toBeInTheDocument();
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(['Area', 'Exec3 people', 'PM2 people']);
    expect(await cell('PM, Carriers: View')).toBeInTheDocument();
    expect(await cell('PM, Force a status: No')).toBeInTheDocument();
    expect(screen.getByText('2 roles, 5 people')).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });

  it('names a change and whom it touches, and takes it back', async () => {
    const { user } = open();
    await user.click(await cell('PM, Carriers: View'));
    expect(await bar()).toHaveTextContent('1 change');
    expect(await bar()).toHaveTextContent('PM: Carriers View→Edit. Two people gain it.');
    expect(await cell('PM, Carriers: Edit, was View')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('region', { name: 'Changes not saved' })).not.toBeInTheDocument();
    expect(await cell('PM, Carriers: View')).toBeInTheDocument();
  });

  it('moves with the arrows and offers all levels on Enter', async () => {
    const { user } = open();
    (await cell('Exec, Financials: No access')).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(await cell('PM, Carriers: View')).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitemradio', { name: 'No access' }));
    expect(await bar()).toHaveTextContent('PM: Carriers View→No access. Two people lose it.');
  });

  it('opens a group whose areas differ instead of guessing', async () => {
    const { user } = open();
    await user.click(await cell('PM, Circuits, endpoints, catalog: Mixed'));
    expect(await cell('PM, Circuits: Edit')).toBeInTheDocument();
    expect(await cell('PM, Endpoints: No access')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Changes not saved' })).not.toBeInTheDocument();
  });

  it('saves with the tag of what was shown', async () => {
    let sent: unknown;
    server.use(
      http.patch('*/api/v1/roles/r-pm', async ({ request }) => {
        sent = { tag: request.headers.get('if-match'), body: await request.json() };
        pm = testRole({
          version: 2,
          permissions: ['circuits_view', 'circuits_edit', 'carriers_view', 'carriers_edit'],
        });
        return HttpResponse.json(pm);
      }),
    );
    const { user } = open();
    await user.click(await cell('PM, Carriers: View'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Changes not saved' })).not.toBeInTheDocument());
    expect(sent).toEqual({
      tag: '"v1"',
      body: { permissions: ['carriers_edit', 'carriers_view', 'circuits_edit', 'circuits_view'] },
    });
    expect(await cell('PM, Carriers: Edit')).toBeInTheDocument();
  });

  it('shows what somebody else changed before mine goes on top', async () => {
    const { user } = open();
    await user.click(await cell('PM, Carriers: View'));
    pm = testRole({
      version: 2,
      updated_by: 'lee@example.com',
      permissions: ['circuits_view', 'circuits_edit', 'carriers_view', 'financials_view'],
    });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const dialog = await screen.findByRole('dialog', { name: 'lee@example.com changed PM meanwhile' });
    expect(dialog).toHaveTextContent('Financials No access→View');
    await user.click(within(dialog).getByRole('button', { name: 'Put mine on top' }));
    expect(await cell('PM, Financials: View')).toBeInTheDocument();
    expect(await bar()).toHaveTextContent('PM: Carriers View→Edit');
  });

  it('says why the server refused', async () => {
    server.use(
      http.patch('*/api/v1/roles/r-pm', () =>
        problem(409, { title: 'Conflict', detail: 'Somebody has to stay an administrator.', code: 'user.last_admin' }),
      ),
    );
    const { user } = open();
    await user.click(await cell('PM, Carriers: View'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody has to stay an administrator/)).toBeInTheDocument();
    expect(await cell('PM, Carriers: Edit, was View')).toBeInTheDocument();
  });

  it('has nothing to press for those who only see', async () => {
    server.use(as('users_view'));
    open();
    expect(await screen.findByRole('gridcell', { name: 'PM, Carriers: View' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Carriers/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'New role' })).not.toBeInTheDocument();
  });

  it('adds a role that starts with the permissions of another', async () => {
    let body: unknown;
    server.use(
      http.post('*/api/v1/roles', async ({ request }) => {
        body = await request.json();
        return HttpResponse.json(testRole({ id: 'r-new', name: 'Interns' }), { status: 201 });
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'New role' }));
    const dialog = await screen.findByRole('dialog', { name: 'New role' });
    await user.click(within(dialog).getByRole('button', { name: 'Add role' }));
    expect(within(dialog).getByText('A role needs a name')).toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('Name'), 'Interns');
    await user.click(within(dialog).getByRole('button', { name: /Copy the permissions of/ }));
    await user.click(await screen.findByRole('option', { name: /PM/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Add role' }));
    await waitFor(() => expect(body).toEqual({ name: 'Interns', description: null, permissions: pm.permissions }));
  });

  it('says what one person may do, and where', async () => {
    server.use(http.get('*/api/v1/users/u2', () => HttpResponse.json(testUser({ active: false }))));
    const { container } = renderWithApp(
      <PermissionsPage search={{ view: 'person', user: 'u2' }} onSearch={() => undefined} />,
    );
    expect(await screen.findByText('Only what touches IN')).toBeInTheDocument();
    expect(screen.getByText(/Robin Park is inactive/)).toBeInTheDocument();
    const grid = screen.getByRole('grid', { name: 'What Robin Park may do' });
    expect(within(grid).getByRole('gridcell', { name: 'PM, Carriers: View' })).toBeInTheDocument();
    expect(await axeProblems(container)).toEqual([]);
  });
});
