import { expect } from 'vitest';
import { flow, useBrowser, type App } from './app';

useBrowser();

const submit = ({ page }: App, name = 'Create circuit') => page.getByRole('button', { name }).click();
const text = ({ page }: App, label: string) => page.getByRole('textbox', { name: label, exact: true });

async function choose({ page }: App, label: string, typed: string, option: RegExp) {
  const field = page.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await field.fill(typed);
  await page.getByRole('option', { name: option }).click();
}

async function chooseStatus({ page }: App, name: string) {
  await page.locator('[data-field="status"]').getByRole('button').click();
  await page.getByRole('option', { name, exact: true }).click();
}

async function fillRequired(app: App, circuitId: string) {
  await text(app, 'Circuit ID').fill(circuitId);
  await choose(app, 'Carrier', 'Zayo', /^Zayo/);
  await choose(app, 'Type', 'Wave', /Wave/);
  await chooseStatus(app, 'Ordered');
}

flow('a circuit is created through the form', {}, async (app) => {
  const { page, api, goto } = app;
  await goto('/circuits');
  await page.getByRole('link', { name: 'New circuit' }).click();
  await fillRequired(app, 'FORM-NEW/1');
  await choose(app, 'A end', 'Boise', /^Boise POP/);
  await choose(app, 'Z end', 'Pittock', /^Pittock Block/);
  await text(app, 'Bandwidth').fill('10G');
  await page.locator('[data-field="mrc"] input').fill('1,234.50');
  await text(app, 'VLAN').fill('207');
  await expect.poll(() => page.locator('.form-live').innerText()).toMatch(/Boise[\s\S]*Portland/);
  await submit(app);
  await page.waitForURL(/\/circuits\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1, name: 'FORM-NEW/1' }).waitFor();
  const { items } = await api.get<{ items: object[] }>('/circuits?circuit_id=FORM-NEW%2F1');
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    carrier_name: 'Zayo',
    status: 'ordered',
    bandwidth_mbps: 10000,
    mrc: 1234.5,
    vlan: '207',
    a_endpoint_name: 'Boise POP',
    z_endpoint_name: 'Pittock Block',
  });
});

flow('what is missing is said at its field and in one place, and gets the focus', {}, async (app) => {
  const { page, goto } = app;
  await goto('/circuits/new');
  await text(app, 'Circuit ID').waitFor();
  await submit(app);
  await page.getByText(/fields need a look/).waitFor();
  const field = text(app, 'Circuit ID');
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  for (const name of ['circuit_id', 'carrier_id', 'service_type_id']) {
    await page.locator(`[data-field="${name}"] .field-error`).waitFor();
  }
});

flow('an amount that cannot be read is said at its field', {}, async (app) => {
  await app.goto('/circuits/new');
  await text(app, 'Bandwidth').fill('fast');
  await text(app, 'VLAN').focus();
  await app.page.locator('[data-field="bandwidth_mbps"] .field-error').waitFor();
});

flow('a circuit ID that is taken names the other circuit with a link', {}, async (app) => {
  const { page, api, guard, goto } = app;
  guard.expectError(/status of 409/);
  const taken = await api.idOf('circuits', 'circuit_id=OGYX%2F331902%2F%2FZYO');
  await goto('/circuits/new');
  await fillRequired(app, 'ogyx/331902//zyo');
  await submit(app);
  await page.locator('[data-field="circuit_id"] .field-error').waitFor();
  const link = page.getByRole('link', { name: /Open OGYX\/331902\/\/ZYO/ });
  expect(await link.getAttribute('href')).toBe(`/circuits/${taken}`);
});

flow('a changed form asks before it is left', {}, async (app) => {
  const { page, goto } = app;
  await goto('/circuits/new');
  await text(app, 'Circuit ID').fill('FORM-LEFT');
  const leave = () => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Map/ }).click();
  await leave();
  const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(new URL(page.url()).pathname).toBe('/circuits/new');
  expect(await text(app, 'Circuit ID').inputValue()).toBe('FORM-LEFT');
  await leave();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await page.waitForURL(/\/map/);
});

flow('the edit form changes what was changed and leaves an untouched form silently', {}, async (app) => {
  const { page, api, goto } = app;
  const { id } = await api.newCircuit('FORM-EDIT', { notes: 'as it was' });
  await goto(`/circuits/${id}`);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.waitForURL(/\/edit$/);
  await text(app, 'Handoff').fill('LC/UPC');
  await submit(app, 'Save changes');
  await page.getByText('FORM-EDIT saved').waitFor();
  expect(await api.get(`/circuits/${id}`)).toMatchObject({ handoff: 'LC/UPC', notes: 'as it was', mrc: 1234.5 });
  await goto(`/circuits/${id}/edit`);
  await text(app, 'Handoff').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForURL(new RegExp(`${id}$`));
});
