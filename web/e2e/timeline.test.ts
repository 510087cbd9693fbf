import { expect } from 'vitest';
import { flow, PHONE, useBrowser, type App } from './app';
import { brokenRules, cleanInBothThemes } from './support/axe';
import { panel, searchBox, shownCount } from './support/list';

useBrowser();

const INDY = 'L3/ETH/009812/INDY';

type Page = App['page'];

const terms = (page: Page) => page.locator('.tl-row:not(.tl-group) > button');
const term = (page: Page, name: string) => terms(page).filter({ hasText: name });
const groups = (page: Page) => page.locator('.tl-group > button');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const search = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const left = (page: Page) => page.locator('.tl-chart').evaluate((sheet) => Math.round(sheet.scrollLeft));

async function open(app: App, address = '/timeline') {
  await app.goto(address);
  await terms(app.page).first().waitFor();
}

flow('the timeline opens on what runs, by carrier, with today in sight; nobody is shut out', {}, async (app) => {
  const { page } = app;
  await app.goto('/dashboard');
  await page.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click();
  await terms(page).first().waitFor();
  expect(search(page)).toEqual({ status: 'scheduled,active' });
  expect(await shownCount(page)).toBe(await app.api.total('/timeline?status=scheduled,active'));
  expect(await groups(page).first().innerText()).toMatch(/^(Lumen|Zayo|Cogent|Hurricane Electric)/);
  await term(page, INDY).waitFor();
  expect(await term(page, INDY).textContent()).toMatch(/Indianapolis.* to Chicago, Lumen, Active, .* in 18 days/);
  const flag = await page.locator('.tl-flag').boundingBox();
  expect(flag!.x).toBeGreaterThan(530);
  expect(flag!.x).toBeLessThan(1440);
  await cleanInBothThemes(page);
  await page.locator('.tl-chart').hover({ position: { x: 700, y: 80 } });
  await page.locator('.tl-tip').waitFor();
  expect(await brokenRules(page)).toEqual([]);
});

flow('the keyboard walks the rows, opens a term, zooms and comes back to today', {}, async (app) => {
  const { page } = app;
  await open(app, '/timeline?status=active&group=none');
  await term(page, INDY).focus();
  expect(await focused(page)).toContain(INDY);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).not.toContain(INDY);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focused(page)).toContain(INDY);
  await page.locator('.tl-tip').filter({ hasText: 'Decide by' }).waitFor();
  await page.keyboard.press('Enter');
  await panel(page).getByText(INDY).first().waitFor();
  await panel(page)
    .getByText(/Auto-renews/)
    .waitFor();
  expect(await brokenRules(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await page.keyboard.press('+');
  await expect.poll(() => search(page).zoom).toBe('year');
  await page.keyboard.press('-');
  await expect.poll(() => search(page).zoom).toBe('2y');
  const today = await left(page);
  await term(page, INDY).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => left(page)).toBeLessThan(today);
  await page.keyboard.press('t');
  await expect.poll(() => left(page)).toBe(today);
  await page.keyboard.press('End');
  await expect.poll(() => focused(page)).not.toContain(INDY);
});

flow('the mouse drags the time along and opens nothing by it; groups fold', {}, async (app) => {
  const { page } = app;
  await open(app, '/timeline?status=scheduled,active&zoom=year');
  const before = await left(page);
  await page.mouse.move(1100, 260);
  await page.mouse.down();
  await page.mouse.move(1250, 262, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => left(page)).toBe(before - 150);
  expect(await panel(page).count()).toBe(0);
  const many = await terms(page).count();
  await groups(page).first().click();
  await expect.poll(() => terms(page).count()).toBeLessThan(many);
  expect(search(page).fold).toBeTruthy();
  await page.reload();
  await terms(page).first().waitFor();
  expect(await groups(page).first().getAttribute('aria-expanded')).toBe('false');
  // Where one looks stays where it was when the panel takes its room.
  await term(page, 'HE-PTP').first().click();
  await panel(page).waitFor();
  const flag = (await page.locator('.tl-flag').boundingBox())!;
  expect(flag.x).toBeGreaterThan(530);
  expect(flag.x).toBeLessThan(1032);
});

flow('filters count terms, and the table holds the same ones', {}, async (app) => {
  const { page } = app;
  await open(app);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Carrier', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Lumen/ }).waitFor();
  const counted = Number(
    /\d+$/.exec(await page.locator('.filter-options .checkbox').filter({ hasText: 'Lumen' }).innerText())?.[0],
  );
  await page.locator('.filter-options .checkbox').filter({ hasText: 'Lumen' }).click();
  await expect.poll(() => shownCount(page)).toBe(counted);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show as table' }).click();
  const table = page.getByRole('table', { name: 'Terms' });
  await table.waitFor();
  expect(Number(await table.getAttribute('aria-rowcount'))).toBe(counted + 1);
  await table.getByRole('button', { name: 'Ends' }).click();
  await expect.poll(() => search(page).sort).toBe('end_date');
  await cleanInBothThemes(page);
  await page.locator('.tbody [role=row]').filter({ hasText: INDY }).getByText('Lumen').click();
  await panel(page).getByText(INDY).first().waitFor();
  await searchBox(page).fill('nothing of the kind');
  await page.getByRole('heading', { name: 'No term matches the filters' }).waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => shownCount(page)).toBe(await app.api.total('/timeline'));
});

flow('who may not see money sees no amounts', { role: 'sales' }, async (app) => {
  await open(app);
  expect(await app.page.locator('.page').innerText()).not.toContain('$');
  await term(app.page, INDY).click();
  await panel(app.page).getByText('Service order').waitFor();
  expect(await panel(app.page).innerText()).not.toMatch(/\$|MRC/);
});

flow('paper has every line, the legend and the filters in words', {}, async (app) => {
  const { page } = app;
  await open(app);
  const shown = (await shownCount(page)) + (await groups(page).count());
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('.tl-print');
  await paper.waitFor({ state: 'attached' });
  expect(await paper.locator('tbody tr').count()).toBe(shown);
  expect(await paper.locator('p').textContent()).toContain('Contract Scheduled, Active');
  expect(await paper.locator('.tl-legend').textContent()).toContain('notice window');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await paper.waitFor({ state: 'detached' });
});

flow('on a phone the terms stand by deadline, each with its bar', { viewport: PHONE }, async (app) => {
  const { page } = app;
  await app.goto('/timeline');
  const cards = page.getByRole('list', { name: 'Terms by deadline' }).getByRole('button');
  await cards.first().waitFor();
  expect(await cards.first().textContent()).toContain('Overdue');
  await cleanInBothThemes(page);
  await cards.first().click();
  await panel(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});
