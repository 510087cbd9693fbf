import { expect } from 'vitest';
import { flow, useBrowser, type App } from './app';
import { camera, drawn, mapReady, pixelOf } from './support/map';
import { shownCount } from './support/list';

useBrowser();

const CIRCUITS = 'network-circuits';
/** Boise POP to the aggregation site in Nampa: the only circuit that OGYX/331902 finds. */
const ONE = { q: 'OGYX/331902', id: 'OGYX/331902//ZYO', between: [-116.37875, 43.5785] as const };

const RF_LINKS = 'network-rf-links';
const PLACES = 'network-places';
/** Where a tower and a POP of the sample network stand, and the radio path between them runs. */
const SHAFER = [-116.0856, 43.7836] as const;
const BOISE = [-116.1989, 43.5782] as const;

const panel = ({ page }: App) => page.locator('aside.feature-panel');

flow('the basemap and the network are drawn', {}, async ({ page, api, goto }) => {
  const all = await api.total('/circuits?limit=1');
  await goto('/map');
  await mapReady(page);
  await expect.poll(() => drawn(page, 'place', 'name'), { timeout: 20_000 }).toContain('Chicago');
  expect((await drawn(page, CIRCUITS, 'series')).length).toBeGreaterThan(2);
  await expect.poll(() => page.locator('.page-head .count').innerText()).toContain(`${all} circuits`);
});

flow('a layer is switched off, the address keeps it, and it comes back', {}, async ({ page, goto }) => {
  await goto('/map');
  await mapReady(page);
  const layer = page.locator('.map-dock').getByRole('checkbox', { name: /^Circuits/ });
  await layer.click();
  await expect.poll(() => drawn(page, CIRCUITS, 'series')).toEqual([]);
  await expect.poll(() => new URL(page.url()).searchParams.get('hide')).toBe('commercial,mfc,circuits');
  await page.reload();
  await mapReady(page);
  expect(await drawn(page, CIRCUITS, 'series')).toEqual([]);
  await layer.click();
  await expect.poll(() => drawn(page, CIRCUITS, 'series')).not.toEqual([]);
});

flow('filters of the address narrow the lines and the counts', {}, async ({ page, api, goto }) => {
  const cogent = await api.idOf('carriers', 'name=Cogent');
  const matching = await api.total(`/circuits?carrier_id=${cogent}&limit=1`);
  await goto(`/map?carrier_id=${cogent}`);
  await mapReady(page);
  await expect.poll(() => drawn(page, CIRCUITS, 'series')).toHaveLength(1);
  await expect.poll(() => page.locator('.page-head .count').innerText()).toContain(`${matching} circuits`);
  await page.getByRole('link', { name: 'List' }).click();
  await expect.poll(() => shownCount(page)).toBe(matching);
});

flow('a click where a circuit and a radio path run asks which; Escape closes the panel', {}, async (app) => {
  const { page, goto } = app;
  await goto(`/map?q=${ONE.q}&at=43.58,-116.38,9.5`);
  await mapReady(page);
  await expect.poll(() => drawn(page, CIRCUITS, 'circuit_id')).toEqual([ONE.id]);
  const { x, y } = await pixelOf(page, ...ONE.between);
  await page.mouse.click(x, y);
  await panel(app).getByRole('heading', { name: '2 records' }).waitFor();
  await panel(app)
    .getByRole('button', { name: new RegExp(ONE.id) })
    .click();
  await panel(app).getByRole('heading', { name: ONE.id }).waitFor();
  await panel(app).getByText('Nampa aggregation').waitFor();
  expect(new URL(page.url()).searchParams.get('open')).toMatch(/^[0-9a-f-]{36}$/);
  await page.keyboard.press('Escape');
  await panel(app).waitFor({ state: 'detached' });
});

flow('a click on an endpoint outside our sites opens its panel', {}, async (app) => {
  const { page, goto } = app;
  await goto('/map?at=41.8539,-87.6181,10');
  await mapReady(page);
  const { x, y } = await pixelOf(page, -87.6181, 41.8539);
  await page.mouse.click(x, y);
  await panel(app).getByRole('heading', { name: 'Cermak data center' }).waitFor();
});

flow('sites by kind, radio paths by class, and a site stands for the endpoints in it', {}, async ({ page, goto }) => {
  await goto('/map?at=43.65,-116.25,10&hide=none');
  await mapReady(page);
  await expect.poll(() => drawn(page, RF_LINKS, 'classification')).toEqual(['backhaul', 'customer_endlink']);
  await expect.poll(() => drawn(page, PLACES, 'kind')).toContain('rooftop');
  expect(await drawn(page, PLACES, 'of_layer')).toEqual(['infrastructure']);
  await page
    .locator('.map-dock')
    .getByRole('checkbox', { name: /^Rooftop/ })
    .click();
  await expect.poll(() => drawn(page, PLACES, 'kind')).not.toContain('rooftop');
  await page
    .locator('.map-dock')
    .getByRole('checkbox', { name: /^Sites/ })
    .click();
  await page
    .locator('.map-dock')
    .getByRole('checkbox', { name: /^Sites/ })
    .click();
  await expect.poll(() => drawn(page, `${PLACES}-endpoints`, 'name'), { timeout: 20_000 }).toContain('Boise POP');
});

flow('clicks on a site and on a radio path open their panels', {}, async (app) => {
  const { page, goto } = app;
  await goto('/map?at=43.68,-116.14,10.5');
  await mapReady(page);
  await expect.poll(() => drawn(page, PLACES, 'name')).toContain('Boise POP');
  const site = await pixelOf(page, ...BOISE);
  await page.mouse.click(site.x, site.y);
  await panel(app).getByRole('heading', { name: 'Boise POP' }).waitFor();
  await panel(app)
    .getByRole('button', { name: /^Shafer Butte tower ↔ Boise POP/ })
    .waitFor();
  await page.keyboard.press('Escape');
  const half = await pixelOf(page, (SHAFER[0] + BOISE[0]) / 2, (SHAFER[1] + BOISE[1]) / 2);
  await page.mouse.click(half.x, half.y);
  await panel(app)
    .getByRole('heading', { name: /^Shafer Butte tower ↔ Boise POP/ })
    .waitFor();
  expect(new URL(page.url()).searchParams.get('link')).toMatch(/^[0-9a-f-]{36}$/);
});

flow('what one may not see is neither asked for nor listed', {}, async ({ page, api, goto }) => {
  const { key } = await api.send<{ key: string }>('POST', '/roles', {
    name: 'Map only',
    permissions: ['analysis_view', 'circuits_view'],
  });
  const tiles: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/tiles/')) tiles.push(new URL(request.url()).pathname.split('/')[4] ?? '');
  });
  await page.addInitScript((role) => localStorage.setItem('netos.role', role), key);
  await goto('/map?at=43.65,-116.25,6&hide=none');
  await mapReady(page);
  await expect.poll(() => drawn(page, CIRCUITS, 'series')).not.toEqual([]);
  expect(new Set(tiles)).toEqual(new Set(['circuits']));
  expect(await page.locator('.map-dock .layer-row').allInnerTexts()).toEqual([expect.stringMatching(/^Circuits/)]);
});

flow('the search flies to what it finds', {}, async (app) => {
  const { page, goto } = app;
  await goto('/map?at=35,-80,6');
  await mapReady(page);
  await page.getByRole('combobox', { name: 'Find on the map' }).pressSequentially('Westin');
  await page.getByRole('option', { name: /^Westin Building Exchange/ }).click();
  await panel(app).getByRole('heading', { name: 'Westin Building Exchange' }).waitFor();
  await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(9);
  const { lng, lat } = await camera(page);
  expect(Math.hypot(lng + 122.3388, lat - 47.6143)).toBeLessThan(0.2);
});

flow('a box drawn on the map becomes a list', {}, async ({ page, api, goto }) => {
  await goto('/map?at=43,-115,5.5');
  await mapReady(page);
  const from = await pixelOf(page, -118, 45);
  const to = await pixelOf(page, -115, 42.5);
  await page.getByRole('button', { name: 'Draw box' }).click();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  const lists = page.getByRole('group', { name: 'List what is in the box' });
  await lists.getByRole('button', { name: /^Sites [1-9]/ }).waitFor();
  await lists.getByRole('button', { name: /^Circuits [1-9]/ }).click();
  await page.waitForURL(/\/circuits\?.*bbox=/);
  const bbox = new URL(page.url()).searchParams.get('bbox');
  const inside = await api.total(`/circuits?bbox=${bbox}&limit=1`);
  expect(inside).toBeGreaterThan(0);
  expect(inside).toBeLessThan(await api.total('/circuits?limit=1'));
  await expect.poll(() => shownCount(page)).toBe(inside);
  await page.getByRole('button', { name: /^Area/ }).waitFor();
});

flow('tiles that do not come are reported and asked for again', {}, async ({ page, goto }) => {
  await page.route('**/api/v1/tiles/**', (route) => route.abort());
  await goto('/map?at=43,-115,5.5');
  await page.getByRole('button', { name: 'Retry' }).waitFor({ timeout: 30_000 });
  await mapReady(page);
  await page.unroute('**/api/v1/tiles/**');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect.poll(() => drawn(page, CIRCUITS, 'series'), { timeout: 20_000 }).not.toEqual([]);
  expect(await page.getByRole('button', { name: 'Retry' }).count()).toBe(0);
});
