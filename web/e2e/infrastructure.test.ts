import { expect } from 'vitest';
import { DESK, flow, PHONE, useBrowser, type App } from './app';
import { cleanInBothThemes } from './support/axe';
import { rows, shownCount } from './support/list';
import { mapReady } from './support/map';

useBrowser();

const SHAFER = 'name=Shafer%20Butte%20tower';
const engineer = { role: 'network_eng' };

interface Site {
  id: string;
  name: string;
  contacts: { name: string }[];
  latitude: number | null;
}

const newSite = ({ api }: App, name: string, fields: Record<string, unknown> = {}) =>
  api.send<Site>('POST', '/infrastructure', { name, kind: 'tower', ...fields });
const region = ({ page }: App, name: string) => page.getByRole('region', { name, exact: true });

flow('sites are listed by kind, with the rent of those that match', engineer, async ({ page, api, goto }) => {
  const towers = await api.total('/infrastructure?kind=tower&limit=1');
  const { totals } = await api.get<{ totals: { mrc: { amount: number }[] } }>(
    '/infrastructure?kind=tower&limit=1&totals=mrc',
  );
  await goto('/infrastructure?kind=tower');
  await rows(page).filter({ hasText: 'Shafer Butte tower' }).waitFor();
  await expect.poll(() => shownCount(page)).toBe(towers);
  const sum = (totals.mrc[0]?.amount ?? 0).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
  await page.getByText(sum, { exact: true }).waitFor();
  await rows(page).filter({ hasText: 'Shafer Butte tower' }).getByText('Boise, ID').click();
  await page.locator('aside.side-panel').getByRole('heading', { name: 'Contacts' }).waitFor();
});

flow('a site is made with a pasted position and a contact, deleted and brought back', engineer, async (app) => {
  const { page, api, goto } = app;
  await goto('/infrastructure/new');
  await page.getByLabel('Name').first().fill('E2E Cinder Cone');
  await page.getByRole('button', { name: /Kind/ }).click();
  await page.getByRole('option', { name: 'Tower' }).click();
  await page.getByRole('textbox', { name: 'Latitude' }).fill('43.5, -116.25');
  await page.getByRole('textbox', { name: 'Latitude' }).press('Tab');
  await page.getByRole('button', { name: 'Add contact' }).click();
  await page.getByLabel('Name').nth(1).fill('Gate keeper');
  await page.getByRole('button', { name: 'Create site' }).click();
  await page.getByRole('heading', { level: 1, name: 'E2E Cinder Cone' }).waitFor();
  const id = await api.idOf('infrastructure', 'name=E2E%20Cinder%20Cone');
  const made = await api.get<Site>(`/infrastructure/${id}`);
  expect(made).toMatchObject({ latitude: 43.5, contacts: [{ name: 'Gate keeper' }] });
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete site' }).click();
  await page.waitForURL(/\/infrastructure$/);
  expect(await api.total('/infrastructure?name=E2E%20Cinder%20Cone&limit=1')).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { level: 1, name: 'E2E Cinder Cone' }).waitFor();
});

flow('a node is put on a site and its beam is turned', engineer, async (app) => {
  const { page, api, goto } = app;
  const site = await newSite(app, 'E2E Node Hill', { latitude: 43.6, longitude: -116.2 });
  await goto(`/infrastructure/${site.id}`);
  await page.getByRole('button', { name: 'Add node' }).click();
  const dialog = page.getByRole('dialog', { name: 'New RF node at E2E Node Hill' });
  await dialog.getByRole('combobox', { name: 'System' }).fill('Tarana');
  const offered = page.getByRole('option');
  await offered.filter({ hasText: 'Tarana BN' }).waitFor();
  expect(await offered.filter({ hasText: 'Tarana RN' }).count()).toBe(0);
  await offered.filter({ hasText: 'Tarana BN' }).click();
  await dialog.getByRole('textbox', { name: 'Azimuth' }).fill('45');
  await dialog.getByRole('textbox', { name: 'Beam width' }).fill('60');
  await dialog.getByRole('textbox', { name: 'Name' }).focus();
  await dialog.getByRole('img', { name: 'Beam: 45°, 60° wide' }).waitFor();
  await dialog.getByRole('button', { name: 'Add node' }).click();
  await region(app, 'RF nodes').getByText('45°, 60° wide').waitFor();
  await region(app, 'RF nodes').getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'E2E Node Hill Tarana BN' }).waitFor();
  await mapReady(page);
  await page.getByTitle('Edit Azimuth').click();
  await page.locator('.inline-edit').getByRole('textbox', { name: 'Azimuth' }).fill('90');
  await page.locator('.inline-edit').getByRole('textbox', { name: 'Azimuth' }).press('Enter');
  await page.getByText('90°, 60° wide').first().waitFor();
  const link = page.getByRole('link', { name: 'Add subscriber link' });
  const node = await api.idOf('rf-nodes', `asset_id=${site.id}`);
  expect(await link.getAttribute('href')).toBe(`/rf-links/new?a_asset_id=${site.id}&a_rf_node_id=${node}`);
});

flow('the sector tells who stands where, and draws them', engineer, async (app) => {
  const { page, api, goto } = app;
  const site = await api.idOf('infrastructure', SHAFER);
  const node = await api.idOf('rf-nodes', `asset_id=${site}`);
  const sector = await api.get<{ subscribers: { z_name: string; latitude: number | null }[] }>(
    `/rf-nodes/${node}/sector`,
  );
  await goto(`/rf-nodes/${node}`);
  for (const { z_name } of sector.subscribers) await page.getByRole('link', { name: z_name }).waitFor();
  await mapReady(page);
  const drawn = await page.evaluate(
    () =>
      window.__map?.querySourceFeatures('sector').filter(({ properties }) => properties.kind === 'subscriber').length,
  );
  expect(drawn).toBeGreaterThanOrEqual(sector.subscribers.filter(({ latitude }) => latitude !== null).length);
});

flow('a role that may not change sites is offered nothing to change', { role: 'read_only' }, async (app) => {
  const { page, api, goto } = app;
  await goto(`/infrastructure/${await api.idOf('infrastructure', SHAFER)}`);
  await page.getByText('Your role may see, not change').waitFor();
  expect(await page.getByText('Rent', { exact: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: /Add/ }).count()).toBe(0);
});

for (const [name, viewport] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const) {
  flow(`axe is content with a site and its sector on ${name}`, { ...engineer, viewport }, async (app) => {
    const { page, api, goto } = app;
    const site = await api.idOf('infrastructure', SHAFER);
    await page.emulateMedia({ colorScheme: 'light' });
    for (const path of [
      `/infrastructure/${site}`,
      `/rf-nodes/${await api.idOf('rf-nodes', `asset_id=${site}`)}`,
      '/infrastructure/new',
    ]) {
      await goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await cleanInBothThemes(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}
