import { expect } from 'vitest';
import { flow, useBrowser } from './app';
import { listReady, rows, searchBox, shownCount, shownIds, table } from './support/list';

useBrowser();

flow('the circuits list loads with its count, its order and its totals', {}, async ({ page, api, goto }) => {
  await goto('/circuits');
  await listReady(page);
  expect(await page.title()).toBe('Circuits · NetOS');
  expect(await shownCount(page)).toBe(await api.total('/circuits?limit=1'));
  const first = await api.get<{ items: { circuit_id: string }[] }>('/circuits?sort=days_to_deadline&limit=8');
  expect((await shownIds(page)).slice(0, 8)).toEqual(first.items.map((circuit) => circuit.circuit_id));
  const { totals } = await api.get<{ totals: { current_mrc: { amount: number }[] } }>(
    '/circuits?totals=current_mrc&limit=1',
  );
  const sum = totals.current_mrc[0]?.amount.toLocaleString('en-US', { minimumFractionDigits: 2 });
  await expect.poll(() => page.locator('.tfoot').innerText()).toContain(sum);
});

flow('search as you type narrows the list and reaches the address', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  await searchBox(page).pressSequentially('OGYX/3319');
  await expect.poll(() => shownIds(page)).toEqual(['OGYX/331902//ZYO']);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('OGYX/3319');
  await expect.poll(() => page.locator('.page-head .count').innerText()).toMatch(/^1 of \d+$/);
  await page.reload();
  await expect.poll(() => shownIds(page)).toEqual(['OGYX/331902//ZYO']);
  expect(await searchBox(page).inputValue()).toBe('OGYX/3319');
});

flow('a filter chip offers the values with their counts, filters, and goes away', {}, async ({ page, api, goto }) => {
  await goto('/circuits');
  await listReady(page);
  const all = await shownCount(page);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Status' }).click();
  const ordered = await api.total('/circuits?status=ordered&limit=1');
  const choices = page.getByRole('group', { name: 'Status' });
  await expect.poll(() => choices.innerText()).toMatch(new RegExp(`Ordered\\s*${ordered}\\b`));
  await choices.getByRole('checkbox', { name: /^Ordered/ }).click();
  await expect.poll(() => shownCount(page)).toBe(ordered);
  expect(new URL(page.url()).searchParams.get('status')).toBe('ordered');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Status Ordered' }).waitFor();
  await page.getByRole('button', { name: 'Remove filter Status' }).click();
  await expect.poll(() => shownCount(page)).toBe(all);
});

flow('a header sorts up, down, and the address keeps it', {}, async ({ page, api, goto }) => {
  await goto('/circuits');
  await listReady(page);
  const header = table(page).getByRole('columnheader', { name: 'MRC' });
  const top = async (sort: string) => {
    const { items } = await api.get<{ items: { circuit_id: string }[] }>(`/circuits?sort=${sort}&limit=5`);
    return items.map((circuit) => circuit.circuit_id);
  };
  await header.getByRole('button').click();
  await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending');
  await expect.poll(async () => (await shownIds(page)).slice(0, 5)).toEqual(await top('current_mrc'));
  await header.getByRole('button').click();
  await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
  await expect.poll(async () => (await shownIds(page)).slice(0, 5)).toEqual(await top('-current_mrc'));
  await page.reload();
  await listReady(page);
  expect((await shownIds(page)).slice(0, 5)).toEqual(await top('-current_mrc'));
});

flow('the column chooser adds and removes a column', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  const headers = () => table(page).getByRole('columnheader').allInnerTexts();
  expect(await headers()).not.toContain('Purpose');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Purpose' }).click();
  await page.getByRole('checkbox', { name: 'Term end' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(headers).toContain('Purpose');
  expect(await headers()).not.toContain('Term end');
  await page.reload();
  await listReady(page);
  expect(await headers()).toContain('Purpose');
});

flow('scrolling to the end loads the last record', {}, async ({ page, api, goto }) => {
  const all = await api.total('/circuits?limit=1');
  await goto('/circuits?sort=circuit_id');
  await listReady(page);
  const last = await api.get<{ items: { circuit_id: string }[] }>(
    `/circuits?sort=circuit_id&limit=1&offset=${all - 1}`,
  );
  await page.locator('.tbody').evaluate((body) => body.scrollTo(0, body.scrollHeight));
  await expect.poll(async () => (await shownIds(page)).at(-1)).toBe(last.items[0]?.circuit_id);
  expect(await rows(page).count()).toBeLessThan(80);
});
