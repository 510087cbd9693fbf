import { expect } from 'vitest';
import { flow, PHONE, useBrowser, type App } from './app';
import { brokenRules } from './support/axe';

useBrowser();

interface Named {
  id: string;
}

/** A site, a node of a base there, customers, and radios of which some fit the node: named by what a test calls them. */
async function scene({ api }: App, mark: string) {
  const make = (resource: string, body: object) => api.send<Named>('POST', `/${resource}`, body);
  const site = await make('infrastructure', {
    name: `${mark} Butte`,
    kind: 'tower',
    latitude: 43.7836,
    longitude: -116.0856,
    ground_elevation_m: 2310,
  });
  const town = await make('infrastructure', {
    name: `${mark} Town`,
    kind: 'rooftop',
    latitude: 43.6954,
    longitude: -116.354,
    ground_elevation_m: 780,
  });
  const customer = await make('customers', {
    name: `${mark} Riverbend`,
    kind: 'mfc',
    latitude: 43.7,
    longitude: -116.05,
  });
  const radio = { type: 'PtMP', licensed: false, default_frequency_mhz: 3600 };
  const base = await make('rf-systems', { ...radio, name: `${mark} Base`, role: 'ptmp_base', capacity_mbps: 2400 });
  const foreign = await make('rf-systems', { ...radio, name: `${mark} Other base`, role: 'ptmp_base' });
  const subscriber = { ...radio, role: 'ptmp_subscriber', capacity_mbps: 400, cost: 900 };
  await make('rf-systems', { ...subscriber, name: `${mark} Fits`, compatible_base_ids: [base.id] });
  await make('rf-systems', { ...subscriber, name: `${mark} Fits not`, compatible_base_ids: [foreign.id] });
  await make('rf-systems', { ...subscriber, name: `${mark} Retired`, compatible_base_ids: [base.id], active: false });
  const ptp = await make('rf-systems', {
    name: `${mark} PTP`,
    type: 'PTP',
    role: 'standalone',
    licensed: true,
    capacity_mbps: 1000,
    cost: 28400,
    default_frequency_mhz: 11245,
  });
  const node = await make('rf-nodes', {
    asset_id: site.id,
    rf_system_id: base.id,
    name: `${mark} Node`,
    sector_azimuth_deg: 160,
    beamwidth_deg: 90,
  });
  return { site, town, customer, ptp, node };
}

async function choose({ page }: App, label: string, typed: string) {
  const field = page.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await field.fill(typed);
  await page.getByRole('option', { name: typed }).click();
}

const box = ({ page }: App, field: string) => page.locator(`[data-field="${field}"]`);

async function select(app: App, field: string, option: string) {
  await box(app, field).getByRole('button').click();
  await app.page.getByRole('option', { name: option }).first().click();
}

const live = ({ page }: App) => page.getByRole('region', { name: 'Name', exact: true });

flow(
  'a PtMP link is created from a node: only what it can serve is offered, the name appears',
  {},
  async (app) => {
    const { page, api, goto } = app;
    await scene(app, 'PM');
    await goto('/rf-links');
    await page.getByRole('link', { name: 'New RF link' }).click();
    await choose(app, 'A site', 'PM Butte');
    await select(app, 'a_rf_node_id', 'PM Node');
    await page.getByRole('radio', { name: 'Customer' }).click();
    await choose(app, 'Z customer', 'PM Riverbend');
    await box(app, 'rf_system_id').getByRole('button').click();
    expect(await page.getByRole('option').allInnerTexts()).toEqual([expect.stringMatching(/^PM Fits\s*PtMP$/)]);
    await page.getByRole('option').click();
    await expect.poll(() => live(app).innerText()).toMatch(/PM Butte ↔ PM Riverbend · PM Fits/);
    expect(await live(app).innerText()).toMatch(/customer endlink[\s\S]*unlicensed[\s\S]*PtMP/);
    await page.getByText('Inside the beam').waitFor();
    expect(await box(app, 'capacity_mbps').locator('input').inputValue()).toBe('400 Mbps');
    expect(await brokenRules(page)).toEqual([]);
    await box(app, 'capacity_mbps').locator('input').press('Control+Enter');
    await page.waitForURL(/\/rf-links\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: 'PM Butte ↔ PM Riverbend · PM Fits' }).waitFor();
    const { items } = await api.get<{ items: object[] }>('/rf-links?q=PM%20Riverbend');
    expect(items).toMatchObject([
      { a_rf_node_name: 'PM Node', type: 'PtMP', capacity_mbps: 400, capex: 900, classification: 'customer_endlink' },
    ]);
  },
  120_000,
);

flow('a second link of the same ends says why it is #2, and follows what is chosen', {}, async (app) => {
  const { page, api, goto } = app;
  const { site, town, ptp } = await scene(app, 'PX');
  const ends = { a_asset_id: site.id, z_asset_id: town.id };
  const first = await api.send<Named>('POST', '/rf-links', { ...ends, rf_system_id: ptp.id, fcc_call_sign: 'WQXR388' });
  await goto(`/rf-links/new?a_asset_id=${site.id}&z_asset_id=${town.id}`);
  await select(app, 'rf_system_id', 'PX PTP');
  await live(app).getByText('#2', { exact: true }).waitFor();
  const why = live(app).getByRole('link', { name: 'WQXR388' });
  expect(await why.getAttribute('href')).toBe(`/rf-links/${first.id}`);
  await box(app, 'a_antenna_height_m').locator('input').fill('38');
  await box(app, 'z_antenna_height_m').locator('input').fill('24');
  const path = page.getByRole('region', { name: 'Path and link budget' });
  await path.getByText('A, 38 m').waitFor();
  await path.getByText('down 3.7°').waitFor();
  await path.getByText('within the band’s reach').waitFor();
  await box(app, 'fcc_call_sign').locator('input').fill('W1');
  await page.getByRole('button', { name: /Create link/ }).click();
  await box(app, 'fcc_call_sign').locator('.field-error').waitFor();
  app.guard.expectError(/status of 422/);
  await box(app, 'fcc_call_sign').locator('input').fill('wqxr412');
  await page.getByRole('button', { name: /Create link/ }).click();
  await page.getByRole('heading', { level: 1, name: /PX PTP #2$/ }).waitFor();
});

flow('a link is found by the name it had, and says so', {}, async (app) => {
  const { page, api, goto } = app;
  const { site, town, ptp } = await scene(app, 'PA');
  const { id } = await api.send<Named>('POST', '/rf-links', {
    a_asset_id: site.id,
    z_asset_id: town.id,
    rf_system_id: ptp.id,
  });
  await api.send(
    'PATCH',
    `/infrastructure/${site.id}`,
    { name: 'PA Summit' },
    {
      'content-type': 'application/merge-patch+json',
      'if-match': '*',
    },
  );
  await goto('/rf-links?q=PA+Butte');
  await page.getByText(/formerly PA Butte ↔ PA Town/).waitFor();
  await page.getByRole('link', { name: /^PA Summit/ }).press('Enter');
  await page.waitForURL(new RegExp(`/rf-links/${id}`));
  const names = page.getByRole('region', { name: 'Names and parallels' });
  await names.getByText('PA Butte ↔ PA Town · PA PTP').waitFor();
});

flow('an RF system in use cannot be deleted and is made inactive instead', {}, async (app) => {
  const { page, api, goto, guard } = app;
  guard.expectError(/status of 409/);
  const { site, town, ptp } = await scene(app, 'PI');
  await api.send('POST', '/rf-links', { a_asset_id: site.id, z_asset_id: town.id, rf_system_id: ptp.id });
  await goto(`/admin/rf-systems/${ptp.id}`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete RF system' }).click();
  const dialog = page.getByRole('dialog', { name: 'PI PTP is in use' });
  await dialog.getByText(/make it inactive/).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('checkbox', { name: /Offered/ }).click();
  await expect.poll(() => api.get(`/rf-systems/${ptp.id}`)).toMatchObject({ active: false });
  await goto(`/rf-links/new?a_asset_id=${site.id}&z_asset_id=${town.id}`);
  await box(app, 'rf_system_id').getByRole('button').click();
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('option', { name: 'PI PTP' }).count()).toBe(0);
});

flow('list, page and form of RF links hold on a phone', { viewport: PHONE }, async (app) => {
  const { page, api, goto } = app;
  const { site, town, ptp } = await scene(app, 'PP');
  const { id } = await api.send<Named>('POST', '/rf-links', {
    a_asset_id: site.id,
    z_asset_id: town.id,
    rf_system_id: ptp.id,
  });
  for (const path of ['/rf-links', `/rf-links/${id}`, `/rf-links/${id}/edit`, '/rf-links/new']) {
    await goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await brokenRules(page)).toEqual([]);
  }
});
