import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { flow, useBrowser } from './app';
import { listReady, rows, selectionBar, shownCount } from './support/list';

useBrowser();

flow('a selection spans pages and gives back single rows', {}, async ({ page, api, goto }) => {
  const all = await api.total('/circuits?limit=1');
  await goto('/circuits?sort=circuit_id');
  await listReady(page);
  await rows(page).nth(1).getByRole('checkbox').check({ force: true });
  await expect.poll(() => selectionBar(page).innerText()).toContain('1 selected');
  await selectionBar(page)
    .getByRole('button', { name: `Select all ${all}` })
    .click();
  await expect.poll(() => selectionBar(page).innerText()).toContain(`${all} selected`);
  await page.locator('.tbody').evaluate((body) => body.scrollTo(0, body.scrollHeight));
  const last = page.locator(`[role=row][aria-rowindex="${all + 1}"]`);
  await expect.poll(() => last.getByRole('checkbox').isChecked()).toBe(true);
  await last.getByRole('checkbox').uncheck({ force: true });
  await expect.poll(() => selectionBar(page).innerText()).toContain(`${all - 1} selected`);
  await selectionBar(page).getByRole('button', { name: 'Clear selection' }).click();
  await selectionBar(page).waitFor({ state: 'detached' });
});

flow('a bulk edit shows what changes before it changes it, and can be undone', {}, async ({ page, api, goto }) => {
  for (const n of [1, 2, 3]) await api.newCircuit(`BULK-EDIT-${n}`, { ban: n === 3 ? 'NEW-BAN' : `OLD-${n}` });
  const bans = async () => {
    const { items } = await api.get<{ items: { ban: string }[] }>('/circuits?q=BULK-EDIT&fields=ban&sort=circuit_id');
    return items.map((circuit) => circuit.ban);
  };
  await goto('/circuits?q=BULK-EDIT&sort=circuit_id');
  await expect.poll(() => shownCount(page)).toBe(3);
  await page.getByRole('checkbox', { name: 'Select all that match' }).check({ force: true });
  await selectionBar(page).getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit 3 circuits' });
  await dialog.getByRole('button', { name: /Field/ }).click();
  await page.getByRole('option', { name: 'BAN', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'New value' }).fill('NEW-BAN');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await dialog.getByText('will change, 1 stay as they are').waitFor();
  await dialog.getByRole('row', { name: 'BULK-EDIT-1' }).getByText('OLD-1').waitFor();
  expect(await bans()).toEqual(['OLD-1', 'OLD-2', 'NEW-BAN']);
  await dialog.getByRole('button', { name: 'Change 2 circuits' }).click();
  await page.getByText('2 circuits changed').waitFor();
  expect(await bans()).toEqual(['NEW-BAN', 'NEW-BAN', 'NEW-BAN']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(bans).toEqual(['OLD-1', 'OLD-2', 'NEW-BAN']);
});

flow('a bulk delete takes them off the list and Undo brings them back', {}, async ({ page, api, goto }) => {
  for (const n of [1, 2]) await api.newCircuit(`BULK-DELETE-${n}`);
  await goto('/circuits?q=BULK-DELETE');
  await expect.poll(() => shownCount(page)).toBe(2);
  await page.getByRole('checkbox', { name: 'Select all that match' }).check({ force: true });
  await selectionBar(page).getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 2 circuits?' });
  await dialog.getByText('will be deleted').waitFor();
  await dialog.getByRole('button', { name: 'Delete 2 circuits' }).click();
  await page.getByText('2 circuits deleted').waitFor();
  await page.getByRole('heading', { name: /No circuit matches/ }).waitFor();
  expect(await api.total('/circuits?q=BULK-DELETE&limit=1')).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shownCount(page)).toBe(2);
  expect(await api.total('/circuits?q=BULK-DELETE&limit=1')).toBe(2);
});

flow('an export holds exactly what is filtered', {}, async ({ page, api, goto }) => {
  await goto('/circuits?status=quoted');
  const quoted = await api.total('/circuits?status=quoted&limit=1');
  await expect.poll(() => shownCount(page)).toBe(quoted);
  const file = async (format: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: format }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const csv = await file('CSV');
  expect(csv.name).toMatch(/\.csv$/);
  const lines = csv.bytes.toString('utf8').trim().split(/\r?\n/);
  expect(lines).toHaveLength(quoted + 1);
  expect(lines.slice(1).every((line) => line.includes('quoted'))).toBe(true);
  const geojson = await file('GeoJSON');
  const { features } = JSON.parse(geojson.bytes.toString('utf8')) as { features: unknown[] };
  expect(features).toHaveLength(quoted);
  const xlsx = await file('Excel');
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
});
