import { expect } from 'vitest';
import { flow, useBrowser } from './app';
import { listReady, panel, rows, table } from './support/list';

useBrowser();

const MONEY = /[$€£]\s?\d/;
const SAMPLE = 'OGYX/331902//ZYO';

flow('finance sees money and may not change technical fields', { role: 'finance' }, async ({ page, api, goto }) => {
  await goto('/circuits');
  await listReady(page);
  await table(page).getByRole('columnheader', { name: 'MRC' }).waitFor();
  expect(await page.locator('.tbody').innerText()).toMatch(MONEY);
  expect(await page.getByRole('link', { name: 'New circuit' }).count()).toBe(0);
  await goto(`/circuits/${await api.idOf('circuits', `circuit_id=${encodeURIComponent(SAMPLE)}`)}`);
  await page.locator('[data-inline-field="mrc"]').waitFor();
  expect(await page.locator('[data-inline-field="bandwidth_mbps"], [data-inline-field="ban"]').count()).toBe(0);
  const locks = page.getByRole('button', { name: 'Your role may not change this circuit' });
  expect(await locks.count()).toBeGreaterThan(3);
  await locks.first().focus();
  await page.getByRole('tooltip').getByText('Your role may not change this circuit').waitFor();
});

flow('sales finds no money anywhere', { role: 'sales' }, async ({ page, api, goto }) => {
  const words = () => page.locator('body').innerText();
  await goto('/circuits');
  await listReady(page);
  await rows(page).first().click();
  await panel(page).getByRole('heading', { name: 'Path' }).waitFor();
  expect(await words()).not.toMatch(MONEY);
  expect(await table(page).getByRole('columnheader', { name: 'MRC' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Columns' }).click();
  expect(await page.getByRole('checkbox', { name: /MRC|NRC|Per Mbps|GL code|PO number/ }).count()).toBe(0);
  await goto('/circuits?sort=-mrc&mrc__gte=1');
  await listReady(page);
  expect(await words()).not.toMatch(MONEY);
  await goto(`/circuits/${await api.idOf('circuits', `circuit_id=${encodeURIComponent(SAMPLE)}`)}`);
  await page.getByRole('heading', { level: 1 }).getByText(SAMPLE).waitFor();
  await page.getByText('Nampa aggregation').first().waitFor();
  expect(await words()).not.toMatch(MONEY);
  for (const path of ['/dashboard', '/providers', '/map']) {
    await goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await words(), path).not.toMatch(MONEY);
  }
});

flow('a reader has nothing to change anything with', { role: 'read_only' }, async ({ page, api, goto }) => {
  await goto('/circuits');
  await listReady(page);
  expect(await page.getByRole('link', { name: 'New circuit' }).count()).toBe(0);
  expect(await page.getByRole('checkbox', { name: /^Select / }).count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('menuitem', { name: 'Dark theme' }).waitFor();
  expect(await page.getByRole('menuitem', { name: /^New / }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await goto(`/circuits/${await api.idOf('circuits', `circuit_id=${encodeURIComponent(SAMPLE)}`)}`);
  await page.getByRole('heading', { level: 1 }).getByText(SAMPLE).waitFor();
  await page.getByText('Your role may see, not change').waitFor();
  expect(await page.locator('[data-inline-field]').count()).toBe(0);
  expect(await page.getByRole('button', { name: /Delete|Move to|Change status/ }).count()).toBe(0);
  expect(await page.getByRole('link', { name: /^Edit/ }).count()).toBe(0);
});

flow('the role switch changes what the page shows at once', { role: 'exec' }, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  await table(page).getByRole('columnheader', { name: 'MRC' }).waitFor();
  await page.getByRole('button', { name: /Exec$/ }).click();
  await page.getByRole('menuitemradio', { name: 'Sales' }).click();
  await page.getByRole('button', { name: /Sales$/ }).waitFor();
  await table(page).getByRole('columnheader', { name: 'MRC' }).waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.tbody').innerText()).not.toMatch(MONEY);
});
