import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { flow, useBrowser } from './app';
import { listReady, rows, shownCount } from './support/list';

useBrowser();

const LIST = /\/api\/v1\/circuits\?/;

flow('the first load shows rows in outline', {}, async ({ page, goto }) => {
  await page.route(LIST, async (route) => {
    await pause(1500);
    await route.continue();
  });
  await goto('/circuits');
  await page.getByRole('status', { name: 'Loading circuits' }).waitFor();
  expect(await page.locator('.skeleton').count()).toBeGreaterThan(20);
  await listReady(page);
});

flow('a refetch keeps the rows under a thin bar', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  await page.route(LIST, async (route) => {
    await pause(1500);
    await route.continue();
  });
  await page.getByRole('columnheader', { name: 'MRC' }).getByRole('button').click();
  await page.locator('.progress-line').waitFor();
  expect(await rows(page).count()).toBeGreaterThan(10);
  await page.locator('.progress-line').waitFor({ state: 'detached' });
});

flow('filters that hide everything say so and are cleared', {}, async ({ page, api, goto }) => {
  const all = await api.total('/circuits?limit=1');
  await goto('/circuits?q=nothing-is-called-so');
  await page.getByRole('heading', { name: 'No circuit matches 1 filter' }).waitFor();
  await expect.poll(() => page.locator('.state').innerText()).toContain(`${all} circuits are hidden`);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => shownCount(page)).toBe(all);
});

flow('nothing at all says what to do', {}, async ({ page, goto }) => {
  await page.route(LIST, (route) => route.fulfill({ json: { items: [], total: 0, limit: 200, offset: 0 } }));
  await goto('/circuits');
  await page.getByRole('heading', { name: 'No circuits yet' }).waitFor();
});

flow('a failure says what happened and Retry mends it', {}, async ({ page, guard, goto }) => {
  guard.expectError(/ERR_FAILED/);
  await page.route(LIST, (route) => route.abort());
  await goto('/circuits');
  await page.getByRole('alert').getByRole('heading', { name: 'The circuits could not be loaded' }).waitFor();
  await page.unroute(LIST);
  await page.getByRole('button', { name: 'Retry' }).click();
  await listReady(page);
});

flow('a failure of the server shows its trace', {}, async ({ page, guard, goto }) => {
  guard.expectError(/status of 500/);
  await page.route(LIST, (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      json: {
        type: 'about:blank',
        title: 'Server error',
        status: 500,
        detail: 'It broke',
        code: 'error',
        trace_id: 'trace-4711',
      },
    }),
  );
  await goto('/circuits');
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('trace-4711');
});
