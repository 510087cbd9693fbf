import { expect } from 'vitest';
import { flow, PHONE, useBrowser, type App } from './app';
import { sidewaysOverflow } from './support/guard';
import { listReady, panel, rows, shownCount } from './support/list';
import { mapReady } from './support/map';

useBrowser();

const scene = { viewport: PHONE, context: { hasTouch: true, isMobile: true } };
const SAMPLE = 'circuit_id=OGYX%2F331902%2F%2FZYO';

async function fits({ page }: App, what: string) {
  expect(await sidewaysOverflow(page), what).toEqual([]);
}

flow('the list is cards, and every action is in reach', scene, async (app) => {
  const { page, api, goto } = app;
  await goto('/circuits');
  await listReady(page);
  await fits(app, 'list');
  expect(await page.locator('.row-card').count()).toBeGreaterThan(4);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Status' }).click();
  await page.getByRole('checkbox', { name: /^Quoted/ }).click();
  await expect.poll(() => shownCount(page)).toBe(await api.total('/circuits?status=quoted&limit=1'));
  await fits(app, 'filters');
  await goto('/circuits');
  await listReady(page);
  await page.getByRole('link', { name: 'New circuit' }).click();
  await page.waitForURL(/\/circuits\/new/);
});

flow('a row opens its panel, and the panel its page', scene, async (app) => {
  const { page, goto } = app;
  await goto('/circuits');
  await listReady(page);
  await rows(page).first().locator('.row-card-main').click();
  await panel(page).getByRole('heading', { name: 'Path' }).waitFor();
  await fits(app, 'panel');
  await panel(page).getByRole('link', { name: 'Open full page' }).click();
  await page.waitForURL(/\/circuits\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await fits(app, 'record');
});

flow('rows are selected, edited and deleted with a thumb, too', scene, async (app) => {
  const { page, goto } = app;
  await goto('/circuits?q=FILL-00001');
  await listReady(page);
  await rows(page).first().getByRole('checkbox').check({ force: true });
  const bar = page.getByRole('region', { name: 'Selection' });
  await bar.getByRole('button', { name: 'Delete' }).waitFor();
  await bar.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog', { name: 'Edit 1 circuit' }).waitFor();
  await fits(app, 'bulk dialog');
});

flow('the drawer leads to every page, none scrolls sideways', scene, async (app) => {
  const { page, goto } = app;
  await goto('/circuits');
  for (const name of ['Providers', 'Dashboard', 'Map', 'Circuits']) {
    await page.getByRole('button', { name: 'Open navigation' }).click();
    await fits(app, `drawer to ${name}`);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.waitForLoadState('networkidle');
    await fits(app, name);
  }
});

flow('record tabs, form and record of a provider fit', scene, async (app) => {
  const { page, api, goto } = app;
  const id = await api.idOf('circuits', SAMPLE);
  const provider = await api.idOf('carriers', 'name=Zayo');
  for (const path of [
    `/circuits/${id}?tab=related`,
    `/circuits/${id}?tab=history`,
    `/circuits/${id}/edit`,
    '/circuits/new',
    `/providers/${provider}`,
  ]) {
    await goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await fits(app, path);
  }
});

flow('the record keeps its actions', scene, async (app) => {
  const { page, api, goto } = app;
  await goto(`/circuits/${await api.idOf('circuits', SAMPLE)}`);
  await page
    .getByRole('link', { name: /Call .*NOC/ })
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Edit', exact: true }).waitFor();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Move status' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Move to/ })
    .waitFor();
  await fits(app, 'status dialog');
});

flow('the map opens its layers, theme and role are in reach', scene, async (app) => {
  const { page, goto } = app;
  await goto('/map');
  await mapReady(page);
  await page.getByRole('button', { name: 'Layers' }).click();
  await page.getByRole('combobox', { name: 'Find on the map' }).waitFor();
  await fits(app, 'layers');
  await page.getByRole('button', { name: 'Close layers and legend' }).click();
  await page.getByRole('button', { name: 'Draw box' }).waitFor();
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('button', { name: /Exec$/ }).click();
  await page.getByRole('menuitemradio', { name: 'Finance' }).waitFor();
});
