import { expect } from 'vitest';
import { flow, useBrowser } from './app';
import { shownCount } from './support/list';

useBrowser();

flow('the providers are listed with counts that lead to their circuits', {}, async ({ page, api, goto }) => {
  const lumen = await api.idOf('carriers', 'name=Lumen');
  const circuits = await api.total(`/circuits?carrier_id=${lumen}&limit=1`);
  await goto('/providers');
  const row = page.getByRole('row').filter({ hasText: 'Lumen' });
  await row.waitFor();
  expect(await shownCount(page)).toBe(await api.total('/carriers?limit=1'));
  await row.getByRole('link', { name: /\d+ circuits$/ }).click();
  await page.waitForURL(/\/circuits\?.*carrier_id=/);
  await expect.poll(() => shownCount(page)).toBe(circuits);
});

flow('a provider has its contacts, its circuits and its facts', {}, async ({ page, api, goto }) => {
  const zayo = await api.idOf('carriers', 'name=Zayo');
  const { items } = await api.get<{ items: { name: string; phone: string | null }[] }>(`/carriers/${zayo}/contacts`);
  expect(items.length).toBeGreaterThan(0);
  await goto('/providers');
  await page.getByRole('row').filter({ hasText: 'Zayo' }).getByRole('link', { name: 'Zayo', exact: true }).click();
  await page.locator('aside.side-panel').getByRole('link', { name: 'Open full page' }).click();
  await page.getByRole('heading', { level: 1, name: 'Zayo' }).waitFor();
  for (const contact of items) await page.locator('.contacts-card').getByText(contact.name, { exact: true }).waitFor();
  const called = items.find((contact) => contact.phone);
  const call = page.getByRole('link', { name: `Call ${called?.name}` }).first();
  expect(await call.getAttribute('href')).toMatch(/^tel:\+?\d+$/);
  const all = await api.total(`/circuits?carrier_id=${zayo}&limit=1`);
  await page
    .locator('.provider-column')
    .first()
    .getByRole('link', { name: new RegExp(`${all}`) })
    .first()
    .click();
  await expect.poll(() => shownCount(page)).toBe(all);
});

flow('a contact is added, changed, deleted and brought back', {}, async ({ page, api, goto }) => {
  const cogent = await api.idOf('carriers', 'name=Cogent');
  const names = async () => {
    const { items } = await api.get<{ items: { name: string }[] }>(`/carriers/${cogent}/contacts`);
    return items.map((contact) => contact.name);
  };
  await goto(`/providers/${cogent}`);
  await page.getByRole('button', { name: 'Add contact' }).click();
  const adding = page.getByRole('dialog', { name: 'New contact at Cogent' });
  await adding.getByRole('button', { name: 'Add contact' }).click();
  await adding.getByText('A contact needs a name').waitFor();
  await adding.getByRole('textbox', { name: 'Name' }).fill('Robin Park');
  await adding.getByRole('textbox', { name: 'Phone' }).fill('+1 555 0100');
  await adding.getByRole('button', { name: 'Add contact' }).click();
  await page.getByText('Robin Park added').waitFor();
  const line = page.locator('.contact-rows li').filter({ hasText: 'Robin Park' });
  const press = async (action: string) => {
    await line.getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  await press('Edit');
  const editing = page.getByRole('dialog', { name: 'Edit Robin Park' });
  await editing.getByRole('textbox', { name: 'Name' }).fill('Robin Parker');
  await editing.getByRole('button', { name: 'Save contact' }).click();
  await page.getByText('Robin Parker saved').waitFor();
  expect(await names()).toContain('Robin Parker');
  await press('Delete');
  await page.getByText('Robin Parker deleted').waitFor();
  expect(await names()).not.toContain('Robin Parker');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toContain('Robin Parker');
});

flow(
  'a provider is created; a name that is taken names the other with a link',
  {},
  async ({ page, api, guard, goto }) => {
    guard.expectError(/status of 409/);
    const zayo = await api.idOf('carriers', 'name=Zayo');
    await goto('/providers/new');
    const name = page.locator('[data-field="name"] input');
    const create = page.getByRole('button', { name: 'Create provider' });
    await name.fill('ZAYO');
    await create.click();
    expect(await page.getByRole('link', { name: 'Open Zayo' }).getAttribute('href')).toBe(`/providers/${zayo}`);
    await name.fill('Piedmont Fiber');
    await create.click();
    await page.getByRole('heading', { level: 1, name: 'Piedmont Fiber' }).waitFor();
    expect(await api.total('/carriers?name=Piedmont%20Fiber&limit=1')).toBe(1);
  },
);

flow('a provider that is not there says so', {}, async ({ page, guard, goto }) => {
  guard.expectError(/status of 404/);
  await goto('/providers/00000000-0000-7000-8000-000000000000');
  await page.getByRole('heading', { name: 'The provider was not found' }).waitFor();
});
