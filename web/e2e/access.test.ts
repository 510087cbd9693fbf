import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESK, flow, PHONE, useBrowser, type App, type Scene } from './app';
import type { Api } from './support/api';
import { cleanInBothThemes } from './support/axe';
import { sidewaysOverflow } from './support/guard';
import { panel, shownCount } from './support/list';

useBrowser();

/** Far from the zone of the audit. */
const WEST: Scene = { role: 'exec', context: { timezoneId: 'America/Los_Angeles', colorScheme: 'light' } };

interface Named {
  id: string;
  version: number;
}

let made = 0;

/** A user of its own for a test that changes one. */
async function newUser(api: Api, role = 'read_only', fields: Record<string, unknown> = {}) {
  const name = `Test Person ${++made}`;
  const email = `person${made}.${Date.now()}@example.net`;
  const { items } = await api.get<{ items: (Named & { key: string })[] }>('/roles?limit=50');
  const roleId = items.find((known) => known.key === role)?.id;
  const user = await api.send<Named>('POST', '/users', { name, email, role_id: roleId, ...fields });
  return { ...user, name, email };
}

/** A role of its own, so that nobody else's rights change under other tests. */
async function newRole(api: Api, permissions: string[]) {
  const name = `Role ${++made} ${Date.now() % 100_000}`;
  const role = await api.send<Named>('POST', '/roles', { name, permissions });
  return { ...role, name };
}

const permissionsOf = async (api: Api, id: string) =>
  (await api.get<{ permissions: string[] }>(`/roles/${id}`)).permissions;

const play = (page: Page, email: string) =>
  page.addInitScript((mail) => {
    if (location.protocol !== 'about:') localStorage.setItem('netos.email', mail);
  }, email);

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const sections = (page: Page) => page.locator('.admin-nav').getByRole('link');

flow('an administrator adds a user, and the welcome message waits', WEST, async ({ page, api, goto }) => {
  const email = `robin.${Date.now()}@example.net`;
  await goto('/admin/users/new');
  await page.getByText('the welcome message waits under Notifications').waitFor();
  await page.getByRole('button', { name: 'Add user' }).click();
  await page.getByText('3 fields need a look').waitFor();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('textbox', { name: 'Name' }).fill('Robin Park');
  await page.locator('[data-field="role_id"] button').click();
  await page.getByRole('option', { name: 'PM' }).click();
  await page.getByRole('button', { name: 'Add ID' }).click();
  await page.getByRole('group', { name: 'Only these carriers' }).getByRole('checkbox', { name: 'Lumen' }).check();
  await page.getByRole('button', { name: 'Add user' }).click();
  await heading(page, 'Robin Park').waitFor();
  const { items } = await api.get<{ items: { role: string; scope_states: string[]; scope_carriers: string[] }[] }>(
    `/users?q=${encodeURIComponent(email)}`,
  );
  const lumen = await api.idOf('carriers', 'name=Lumen');
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ role: 'pm', scope_states: ['ID'], scope_carriers: [lumen] });

  await page.getByRole('link', { name: 'Notifications' }).click();
  await heading(page, 'Notifications').waitFor();
  await page.getByRole('link', { name: 'E-mails', exact: true }).click();
  await page.getByText('No mail server is configured').waitFor();
  await page.getByRole('row').filter({ hasText: email }).click();
  const preview = panel(page).locator('iframe');
  await preview.waitFor();
  expect(await preview.getAttribute('sandbox')).toBe('');
  await preview.contentFrame().getByText('Hello Robin Park').waitFor();
});

flow('a user is changed in a form, and the change is told in Eastern time', WEST, async ({ page, api, goto }) => {
  const person = await newUser(api, 'read_only', { scope_states: ['IN'] });
  await goto(`/admin/users/${person.id}`);
  await heading(page, person.name).waitFor();
  expect(await page.getByRole('button', { name: 'Save changes' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Remove IN' }).click();
  await page.getByRole('textbox', { name: 'Only these states' }).fill('oh');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByText(`${person.name} saved`).waitFor();
  await expect
    .poll(async () => (await api.get<{ scope_states: string[] }>(`/users/${person.id}`)).scope_states)
    .toEqual(['OH']);
  const history = page.getByRole('region', { name: 'History' });
  await history.getByText('Updated').waitFor();
  expect(await history.innerText()).toMatch(/IN→OH|IN\s*→\s*OH/);
  expect(await history.innerText()).toMatch(/\d\d:\d\d:\d\d E[SD]T/);
});

flow('leaving a changed form asks first', WEST, async ({ page, api, goto }) => {
  const person = await newUser(api);
  await goto(`/admin/users/${person.id}`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Somebody else');
  await page.getByRole('link', { name: 'Permissions' }).click();
  const asking = page.getByRole('dialog', { name: 'Leave without saving?' });
  await asking.getByRole('button', { name: 'Leave' }).click();
  await heading(page, 'Permissions').waitFor();
});

flow('the matrix changes a role by click and by keyboard', WEST, async ({ page, api, goto }) => {
  const role = await newRole(api, ['carriers_view']);
  await goto('/admin/permissions');
  const cell = (row: string, level: string) =>
    page.getByRole('button', { name: new RegExp(`^${role.name}, ${row}: ${level}`) });
  await cell('Carriers', 'View').click();
  const bar = page.getByRole('region', { name: 'Changes not saved' });
  await bar.getByText(`${role.name}: Carriers`).waitFor();
  expect(await bar.innerText()).toContain('Nobody gains it');
  await cell('Carriers', 'Edit').focus();
  await page.keyboard.press('ArrowDown');
  expect(await cell('Life cycle, outages', 'No access').evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'View' }).click();
  await bar.getByText('2 changes').waitFor();
  await bar.getByRole('button', { name: 'Save' }).click();
  await bar.waitFor({ state: 'detached' });
  expect((await permissionsOf(api, role.id)).sort()).toEqual(
    ['carriers_edit', 'carriers_view', 'lifecycle_view', 'outages_view'].sort(),
  );
});

flow('a role that somebody else saved meanwhile is not overwritten', WEST, async ({ page, api, goto }) => {
  const role = await newRole(api, ['carriers_view']);
  await goto('/admin/permissions');
  await page.getByRole('button', { name: `${role.name}, Carriers: View` }).click();
  await api.send(
    'PATCH',
    `/roles/${role.id}`,
    { permissions: ['carriers_view', 'documents_view'] },
    {
      'content-type': 'application/merge-patch+json',
      'if-match': '*',
    },
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const told = page.getByRole('dialog', { name: `script@netos.local changed ${role.name} meanwhile` });
  await told.getByText('Documents').waitFor();
  await told.getByRole('button', { name: 'Put mine on top' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('region', { name: 'Changes not saved' }).waitFor({ state: 'detached' });
  expect((await permissionsOf(api, role.id)).sort()).toEqual(['carriers_edit', 'carriers_view', 'documents_view']);
});

flow('a role is added from another, renamed and deleted', WEST, async ({ page, api, goto }) => {
  const name = `Interns ${Date.now() % 100_000}`;
  const named = async (text: string) => {
    const { items } = await api.get<{ items: (Named & { name: string; permissions: string[] })[] }>('/roles?limit=200');
    return items.find((known) => known.name === text);
  };
  await goto('/admin/permissions');
  await page.getByRole('button', { name: 'New role' }).click();
  const adding = page.getByRole('dialog', { name: 'New role' });
  await adding.getByRole('textbox', { name: 'Name' }).fill(name);
  await adding.getByRole('button', { name: /Copy the permissions of/ }).click();
  await page.getByRole('option', { name: /^Agent/ }).click();
  await adding.getByRole('button', { name: 'Add role' }).click();
  await page.getByText(`${name} added`).waitFor();
  expect((await named(name))?.permissions).toEqual((await named('Agent'))?.permissions);
  const press = async (role: string, action: string) => {
    await page.getByRole('columnheader', { name: role }).getByRole('button').click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  await press(name, 'Rename');
  const renaming = page.getByRole('dialog', { name: `Rename ${name}` });
  await renaming.getByRole('textbox', { name: 'Name' }).fill(`${name} 2`);
  await renaming.getByRole('button', { name: 'Save role' }).click();
  await page.getByText(`${name} 2 saved`).waitFor();
  await press(`${name} 2`, 'Delete role');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete role' }).click();
  await page.getByText(`${name} 2 deleted`).waitFor();
  expect(await named(`${name} 2`)).toBeUndefined();
});

flow('what one person may do is told with its scope', WEST, async ({ page, api, goto }) => {
  const person = await newUser(api, 'sales', { scope_states: ['IN', 'OH'] });
  await goto('/admin/permissions?view=person');
  await page.getByRole('combobox', { name: 'Person' }).fill(person.email);
  await page.getByRole('option', { name: new RegExp(person.name) }).click();
  await page.getByText('Only what touches IN or OH').waitFor();
  await page.getByRole('gridcell', { name: 'Sales, Financials: No access' }).waitFor();
  await page.getByRole('gridcell', { name: 'Sales, Revenue: Edit' }).waitFor();
});

flow('a token is made for oneself, works, and stops when revoked', WEST, async ({ page, api, url, goto }) => {
  const person = await newUser(api, 'exec');
  await play(page, person.email);
  await goto('/account');
  await heading(page, 'Account').waitFor();
  await page.getByRole('button', { name: 'New token' }).click();
  const making = page.getByRole('dialog', { name: 'New API token' });
  await making.getByRole('textbox', { name: 'Name' }).fill('Nightly export');
  await making.getByRole('button', { name: 'Create token' }).click();
  const telling = page.getByRole('dialog', { name: 'The secret of Nightly export' });
  const secret = await telling.locator('code').first().innerText();
  expect(secret).toMatch(/^ntos_live_/);
  const status = async () =>
    (await fetch(`${url}/api/v1/circuits?limit=1`, { headers: { authorization: `Bearer ${secret}` } })).status;
  expect(await status()).toBe(200);
  await telling.getByRole('button', { name: 'I have copied it' }).click();
  expect(await page.locator('body').innerText()).not.toContain(secret);
  await page.getByRole('button', { name: 'Actions for Nightly export' }).click();
  await page.getByRole('menuitem', { name: 'Revoke' }).click();
  await page.getByRole('button', { name: 'Revoke token' }).click();
  await page.getByText('Nightly export revoked').waitFor();
  expect(await status()).toBe(401);
});

flow('tokens of everybody are listed, made and rotated', WEST, async ({ page, api, goto }) => {
  const person = await newUser(api, 'agent');
  await goto('/admin/tokens');
  await page.getByRole('button', { name: 'New token' }).click();
  const making = page.getByRole('dialog', { name: 'New API token' });
  await making.getByRole('combobox', { name: 'User' }).fill(person.email);
  await page.getByRole('option', { name: new RegExp(person.name) }).click();
  const name = `Agent ${person.name}`;
  await making.getByRole('textbox', { name: 'Name' }).fill(name);
  await making.getByRole('button', { name: 'Create token' }).click();
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await page.getByRole('row').filter({ hasText: name }).click();
  await panel(page).getByText(person.email).waitFor();
  await panel(page).getByRole('button', { name: 'Rotate' }).click();
  await page.getByRole('button', { name: 'Rotate token' }).click();
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await panel(page)
    .getByText(/^works until/)
    .waitFor();
});

flow(
  'the audit is filtered, opened, linked with its request and saved as a file',
  WEST,
  async ({ page, api, goto }) => {
    const person = await newUser(api);
    const changed = await api.total(`/audit?entity_id=${person.id}`);
    expect(changed).toBe(1);
    await goto(`/admin/audit?entity_id=${person.id}`);
    await expect.poll(() => shownCount(page)).toBe(1);
    const row = page.locator('.tbody [role=row]').filter({ hasText: person.email });
    expect(await row.innerText()).toMatch(/E[SD]T/);
    await row.click();
    await panel(page).getByText('Authorization').waitFor();
    await panel(page).getByRole('link', { name: 'Open the record' }).waitFor();
    await panel(page).getByTitle('The request it was part of').click();
    await page.waitForURL(/\/admin\/audit\/requests\?.*request_id=/);
    await page.locator('.tbody [role=row]').filter({ hasText: '/api/v1/users' }).click();
    await panel(page)
      .getByRole('link', { name: `User ${person.email}` })
      .click();
    await page.waitForURL(/\/admin\/audit\?.*request_id=/);

    await goto(`/admin/audit?entity_id=${person.id}`);
    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain(person.email);
  },
);

flow('days of the audit are Eastern days', WEST, async ({ page, goto }) => {
  const asked = page.waitForRequest(
    (request) => request.url().includes('at__gte=') && request.url().includes('/api/v1/audit?'),
  );
  await goto('/admin/audit?at__gte=2026-07-04&at__lte=2026-07-04');
  const query = new URL((await asked).url()).searchParams;
  expect(query.get('at__gte')).toBe('2026-07-04T04:00:00.000Z');
  expect(query.get('at__lt')).toBe('2026-07-05T04:00:00.000Z');
  expect(query.has('at__lte')).toBe(false);
});

flow('finance sees the audit and nothing else of the administration', { role: 'finance' }, async (app) => {
  const { page, guard, goto } = app;
  guard.expectError(/status of 403/);
  await goto('/admin');
  await heading(page, 'Audit').waitFor();
  expect(await sections(page).allInnerTexts()).toEqual(['Audit']);
  await goto('/admin/users');
  await page.getByRole('heading', { name: 'You may not see users' }).waitFor();
});

flow(
  'engineering keeps the catalogs and sees nothing else of the administration',
  { role: 'network_eng' },
  async (app) => {
    const { page, goto } = app;
    await goto('/admin');
    await heading(page, 'RF standards').waitFor();
    expect(await sections(page).allInnerTexts()).toEqual(['RF standards', 'Service types']);
  },
);

for (const role of ['sales', 'read_only']) {
  flow(`${role} has no administration`, { role }, async ({ page, goto }) => {
    await goto('/admin');
    await page.getByRole('heading', { name: 'You may not see the administration' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Admin' }).count()).toBe(0);
    expect(await sections(page).count()).toBe(0);
    await goto('/admin/users/new');
    await page.getByRole('heading', { name: 'Your role may not add users' }).waitFor();
  });
}

flow('who may see users and not change them has nothing to press', {}, async ({ page, api, goto }) => {
  const role = await newRole(api, ['users_view']);
  const { key } = await api.get<{ key: string }>(`/roles/${role.id}`);
  const person = await newUser(api);
  await page.addInitScript((name) => {
    if (location.protocol !== 'about:') localStorage.setItem('netos.role', name);
  }, key);
  await goto('/admin');
  await heading(page, 'Users').waitFor();
  expect(await sections(page).allInnerTexts()).toEqual([expect.stringContaining('Users'), 'Permissions']);
  expect(await page.getByRole('link', { name: 'New user' }).count()).toBe(0);
  await goto('/admin/permissions');
  await page.getByRole('gridcell', { name: 'PM, Carriers: View' }).waitFor();
  expect(await page.locator('.matrix button[data-cell]').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'New role' }).count()).toBe(0);
  await goto(`/admin/users/${person.id}`);
  await heading(page, person.name).waitFor();
  expect(await page.locator('.user-grid').getByRole('textbox').count()).toBe(0);
});

flow('whoever is not signed in is led to the sign-in page and back', {}, async ({ page, guard, goto }) => {
  guard.expectError(/status of 401/);
  await page.route('**/api/v1/me', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 401, title: 'Unauthorized', code: 'auth.required' }),
    }),
  );
  await page.route('**/api/v1/auth/options', (route) =>
    route.fulfill({ json: { sign_in: true, provider: 'Microsoft Entra', development: false } }),
  );
  await goto('/providers?status=active');
  const enter = page.getByRole('link', { name: 'Sign in with Microsoft Entra' });
  expect(await enter.getAttribute('href')).toBe(
    `/auth/sign-in?return=${encodeURIComponent('/providers?status=active')}`,
  );
  expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(0);
});

async function reach({ goto, page }: App, path: string) {
  await goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

const PAGES = [
  '/account',
  '/admin/users',
  '/admin/users/new',
  '/admin/permissions',
  '/admin/permissions?view=person',
  '/admin/tokens',
  '/admin/rf-systems',
  '/admin/rf-systems/new',
  '/admin/service-types',
  '/admin/service-types/new',
  '/admin/audit',
  '/admin/audit/requests',
  '/admin/notifications',
  '/admin/notifications/emails',
  '/admin/system',
];

for (const [size, viewport] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const) {
  flow(
    `axe is content with the administration on ${size}, and nothing scrolls sideways`,
    { ...WEST, viewport },
    async (app) => {
      const person = await newUser(app.api, 'pm', { scope_states: ['IN'] });
      for (const path of [...PAGES, `/admin/users/${person.id}`, `/admin/permissions?view=person&user=${person.id}`]) {
        await reach(app, path);
        expect(await sidewaysOverflow(app.page), path).toEqual([]);
        await cleanInBothThemes(app.page);
      }
    },
    180_000,
  );
}
