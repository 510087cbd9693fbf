import { expect } from 'vitest';
import { flow, useBrowser } from './app';
import { rows, selectionBar, shownCount } from './support/list';

useBrowser();

flow('two records of one place are merged and taken apart again', {}, async ({ page, api, goto }) => {
  const place = (name: string, more: object) =>
    api.send<{ id: string }>('POST', '/endpoints', { name, city: 'Nampa', state: 'ID', ...more });
  const [kept, gone] = await Promise.all([
    place('Merge twin north', { latitude: 43.5407, longitude: -116.5635 }),
    place('Merge twin south', { latitude: 43.5409, longitude: -116.5635, clli: 'NAMPIDMA' }),
  ]);
  const [stays, moves] = await Promise.all([
    api.newCircuit('MERGE-1', { a_endpoint_id: kept.id }),
    api.newCircuit('MERGE-2', { z_endpoint_id: gone.id }),
  ]);
  const circuit = (id: string) => api.get<{ a_endpoint_id: string; z_endpoint_id: string }>(`/circuits/${id}`);

  await goto('/endpoints?q=Merge%20twin');
  await expect.poll(() => shownCount(page)).toBe(2);
  for (const index of [0, 1]) await rows(page).nth(index).getByRole('checkbox').check({ force: true });
  await selectionBar(page).getByRole('button', { name: 'Merge 2 places' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge 2 places' });
  await dialog.getByRole('radio', { name: 'Merge twin north' }).check();
  await dialog.getByText('Merge twin south is 22 m from Merge twin north').waitFor();
  await dialog.getByRole('link', { name: 'MERGE-2' }).waitFor();
  expect((await circuit(moves.id)).z_endpoint_id).toBe(gone.id);
  await dialog.getByRole('button', { name: 'Merge 2 places' }).click();
  await page.getByText('1 place merged into Merge twin north').waitFor();
  await expect.poll(() => shownCount(page)).toBe(1);
  expect((await circuit(moves.id)).z_endpoint_id).toBe(kept.id);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shownCount(page)).toBe(2);
  expect((await circuit(moves.id)).z_endpoint_id).toBe(gone.id);
  expect((await circuit(stays.id)).a_endpoint_id).toBe(kept.id);
});

flow('a place names what may be the same, and becomes a site', {}, async ({ page, api, goto }) => {
  const make = (name: string) =>
    api.send<{ id: string }>('POST', '/endpoints', {
      name,
      city: 'Caldwell',
      state: 'ID',
      facility_type: 'pop',
      latitude: 43.66,
      longitude: -116.68,
    });
  const [one] = await Promise.all([make('Caldwell hut one'), make('Caldwell hut two')]);
  await goto(`/endpoints/${one.id}`);
  const same = page.getByRole('region', { name: 'Possibly the same place' });
  await same.getByRole('link', { name: 'Caldwell hut two' }).waitFor();
  await same.getByRole('button', { name: 'Merge with Caldwell hut two' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Merge 2 places' }).click();
  await page.getByRole('region', { name: 'Merged into this place' }).getByText('Caldwell hut').waitFor();
  await page.getByRole('button', { name: 'Make a site or customer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create site' }).click();
  await page.getByText(/^Caldwell hut (one|two) created$/).waitFor();
  const site = await api.total('/infrastructure?name__isw=Caldwell%20hut&kind=pop&limit=1');
  expect(site).toBe(1);
});

flow('bills of an electrical service are added, and the averages taken from them', {}, async ({ page, api, goto }) => {
  const customer = await api.send<{ id: string }>('POST', '/customers', {
    name: 'Powered customer',
    kind: 'commercial',
  });
  await goto(`/customers/${customer.id}`);
  await page.getByRole('region', { name: 'Electrical services' }).getByRole('link', { name: 'Add' }).click();
  await page.getByRole('textbox', { name: 'Utility' }).fill('Idaho Power');
  await page.getByRole('textbox', { name: 'Account', exact: true }).fill('E2E-1');
  await page.getByRole('button', { name: 'Create electrical service' }).click();
  await page.getByRole('heading', { level: 1, name: 'Idaho Power E2E-1' }).waitFor();
  await page.getByRole('button', { name: 'Add bill' }).click();
  const dialog = page.getByRole('dialog', { name: 'New bill of Idaho Power' });
  await dialog.getByRole('textbox', { name: 'First day' }).fill('2026-10-01');
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('2026-10-31');
  await dialog.getByRole('textbox', { name: 'Use' }).fill('3100');
  await dialog.getByRole('textbox', { name: 'Cost' }).fill('310');
  await dialog.getByRole('button', { name: 'Add bill' }).click();
  await page.getByRole('cell', { name: '$310.00' }).waitFor();
  await page.getByRole('button', { name: 'Recompute averages' }).click();
  await page.getByRole('button', { name: 'Take these averages' }).click();
  await page.getByText('Averages taken from the bills').waitFor();
  // 310 over 31 days, in a month of 365.2425 / 12 days.
  const { items } = await api.get<{ items: { average_monthly_cost: number }[] }>(
    `/electrical-services?customer_id=${customer.id}`,
  );
  expect(items[0]?.average_monthly_cost).toBe(304.37);
});
