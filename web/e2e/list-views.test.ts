import { expect } from 'vitest';
import { flow, useBrowser } from './app';
import { listReady, shownCount } from './support/list';

useBrowser();

flow('a view is saved, holds after a reload, becomes the default, and is deleted', {}, async ({ page, api, goto }) => {
  const quoted = await api.total('/circuits?status=quoted&limit=1');
  const all = await api.total('/circuits?limit=1');
  const menu = (name: string) => page.locator('.page-head').getByRole('button', { name });
  await goto('/circuits?status=quoted&sort=-mrc');
  await expect.poll(() => shownCount(page)).toBe(quoted);

  await menu('All circuits').click();
  await page.getByRole('menuitem', { name: 'Save as…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save view' }).click();
  await page.getByText('A name is required').waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('Quoted by price');
  await page.getByRole('dialog').getByRole('button', { name: 'Save view' }).click();
  await menu('Quoted by price').waitFor();

  await goto('/circuits?view=all');
  await expect.poll(() => shownCount(page)).toBe(all);
  await menu('All circuits').click();
  await page.getByRole('menuitem', { name: 'Quoted by price' }).click();
  await expect.poll(() => shownCount(page)).toBe(quoted);
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-mrc');
  await page.reload();
  await expect.poll(() => shownCount(page)).toBe(quoted);

  await menu('Quoted by price').click();
  await page.getByRole('menuitem', { name: 'Open with this view' }).click();
  await page.getByText('Default view set').waitFor();
  await goto('/circuits');
  await expect.poll(() => shownCount(page)).toBe(quoted);

  await menu('Quoted by price').click();
  await page.getByRole('menuitem', { name: 'Delete view' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete view' }).click();
  await page.getByText('View deleted').waitFor();
  await goto('/circuits');
  await expect.poll(() => shownCount(page)).toBe(all);
});

flow('a shared view reaches somebody else', {}, async ({ page, api, goto }) => {
  const view = await api.as('finance', 'somebody.else@netos.local').send<{ id: string }>('POST', '/saved-views', {
    name: 'Theirs',
    page: 'circuits',
    search: { q: 'FILL-000007' },
    shared: true,
  });
  await goto('/circuits');
  await listReady(page);
  await page.locator('.page-head').getByRole('button', { name: 'All circuits' }).click();
  await page.getByRole('menuitem', { name: 'Theirs' }).click();
  await expect.poll(() => shownCount(page)).toBe(1);
  await api.as('finance', 'somebody.else@netos.local').send('DELETE', `/saved-views/${view.id}`);
});
