import { expect } from 'vitest';
import { flow, useBrowser } from './app';
import { listReady } from './support/list';

useBrowser();

flow('the palette finds a circuit by its exact ID first', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search and commands' });
  await dialog.getByRole('searchbox').fill('FILL-000017');
  const first = dialog.getByRole('menuitem').first();
  await expect.poll(() => first.innerText()).toContain('FILL-000017');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/circuits\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1 }).getByText('FILL-000017').waitFor();
});

flow('the palette knows sites, carriers, pages and actions', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  const search = async (text: string, name: RegExp) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill(text);
    await page.getByRole('menuitem', { name }).first().click();
  };
  await search('Westin', /^Westin Building Exchange/);
  await page.waitForURL(/\/endpoints\/[0-9a-f-]{36}/);
  await search('Zayo', /^Zayo/);
  await page.waitForURL(/\/providers\/[0-9a-f-]{36}/);
  await search('dash', /Dashboard/);
  await page.waitForURL(/\/dashboard/);
  await search('new circ', /New circuit/);
  await page.waitForURL(/\/circuits\/new/);
});

flow('g and a letter go to a page', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  for (const [key, path] of [
    ['d', '/dashboard'],
    ['p', '/providers'],
    ['m', '/map'],
    ['c', '/circuits'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.waitForURL((url) => url.pathname === path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
});

flow('the theme is switched and stays', { context: { colorScheme: 'light' } }, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await ground()).toBe(dark);
});

flow('the skip link leads past the navigation', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

flow('an address that is no page says so', {}, async ({ page, goto }) => {
  await goto('/no-such-page');
  await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
});
