import { expect } from 'vitest';
import { flow, useBrowser, type App } from './app';
import { drawn, mapReady } from './support/map';

useBrowser();

const value = ({ page }: App, name: string) => page.locator(`[data-inline-field="${name}"]`);
const shown = (app: App, name: string) => value(app, name).locator('.clip').first().innerText();

async function edit(app: App, name: string, label: string, text: string) {
  await value(app, name).click();
  const field = app.page.locator('.inline-edit').getByRole('textbox', { name: label });
  await field.fill(text);
  await field.press('Enter');
}

const banOf = async ({ api }: App, id: string) => (await api.get<{ ban: string | null }>(`/circuits/${id}`)).ban;

flow('a fact is edited where it stands, saved, and told in the history', {}, async (app) => {
  const { id } = await app.api.newCircuit('REC-INLINE', { ban: 'BEFORE-1' });
  await app.goto(`/circuits/${id}`);
  await edit(app, 'ban', 'BAN', 'AFTER-2');
  await expect.poll(() => shown(app, 'ban')).toBe('AFTER-2');
  expect(await banOf(app, id)).toBe('AFTER-2');
  await app.page.reload();
  await expect.poll(() => shown(app, 'ban')).toBe('AFTER-2');
  await app.page.getByRole('tab', { name: /^History/ }).click();
  const line = app.page.locator('.timeline li').filter({ hasText: 'BAN changed' });
  await expect.poll(() => line.innerText()).toMatch(/BEFORE-1[\s\S]*AFTER-2[\s\S]*dev@netos\.local/);
});

flow('e edits the first fact, Escape gives it back', {}, async (app) => {
  const { id } = await app.api.newCircuit('REC-KEYS');
  await app.goto(`/circuits/${id}`);
  await value(app, 'circuit_id').waitFor();
  await app.page.keyboard.press('e');
  const field = app.page.locator('.inline-edit').getByRole('textbox', { name: 'Circuit ID' });
  await field.fill('REC-OTHER');
  await field.press('Escape');
  await expect.poll(() => shown(app, 'circuit_id')).toBe('REC-KEYS');
  expect(await app.api.total('/circuits?circuit_id=REC-OTHER&limit=1')).toBe(0);
});

flow('what the API refuses stands at the field', {}, async (app) => {
  app.guard.expectError(/status of 422/);
  const { id } = await app.api.newCircuit('REC-REFUSED');
  await app.goto(`/circuits/${id}`);
  await edit(app, 'monitoring_url', 'Monitoring URL', 'not an address');
  const message = app.page.locator('.inline-edit .field-error');
  await message.waitFor();
  expect((await message.innerText()).length).toBeGreaterThan(10);
  const field = app.page.locator('.inline-edit').getByRole('textbox', { name: 'Monitoring URL' });
  expect(await field.inputValue()).toBe('not an address');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
});

flow('a stale save shows theirs and yours, and merges', {}, async (app) => {
  app.guard.expectError(/status of 412/);
  const { id, version } = await app.api.newCircuit('REC-STALE', { ban: 'BASE', notes: 'old' });
  await app.goto(`/circuits/${id}`);
  await value(app, 'ban').waitFor();
  await app.api
    .as('operations', 'marcus.hale@netos.local')
    .send('PATCH', `/circuits/${id}`, { ban: 'THEIRS', vlan: '207' }, { 'if-match': `"v${version}"` });
  await edit(app, 'ban', 'BAN', 'YOURS');
  const dialog = app.page.getByRole('dialog', { name: /marcus\.hale@netos\.local changed this circuit meanwhile/ });
  await dialog.getByRole('radio', { name: 'Theirs: THEIRS' }).waitFor();
  expect(await dialog.getByRole('radio', { name: 'Yours: YOURS' }).getAttribute('aria-checked')).toBe('true');
  expect(await banOf(app, id)).toBe('THEIRS');
  await dialog.getByRole('button', { name: 'Save merged' }).click();
  await expect.poll(() => shown(app, 'ban')).toBe('YOURS');
  const stored = await app.api.get<{ ban: string; vlan: string }>(`/circuits/${id}`);
  expect(stored).toMatchObject({ ban: 'YOURS', vlan: '207' });
});

flow('a stale save of another field goes through by itself', {}, async (app) => {
  app.guard.expectError(/status of 412/);
  const { id, version } = await app.api.newCircuit('REC-MERGE', { ban: 'BASE' });
  await app.goto(`/circuits/${id}`);
  await value(app, 'ban').waitFor();
  await app.api.send('PATCH', `/circuits/${id}`, { vlan: '99' }, { 'if-match': `"v${version}"` });
  await edit(app, 'ban', 'BAN', 'MINE');
  await expect.poll(() => shown(app, 'ban')).toBe('MINE');
  expect(await app.api.get(`/circuits/${id}`)).toMatchObject({ ban: 'MINE', vlan: '99' });
});

flow('the status moves only where it may', { role: 'operations' }, async (app) => {
  const { page, api } = app;
  const { id } = await api.newCircuit('REC-MOVE', { status: 'provisioning' });
  await app.goto(`/circuits/${id}`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Move status' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move REC-MOVE' });
  const choices = dialog.getByRole('radio');
  await choices.first().waitFor();
  expect(await choices.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))).toEqual([
    'active',
    'cancelled',
  ]);
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Turned up and tested');
  await dialog.getByRole('button', { name: 'Move to active' }).click();
  await page.getByText('REC-MOVE is active now').waitFor();
  await expect.poll(() => page.locator('.record-marks').innerText()).toContain('Active');
  const stored = await api.get<{ status: string; install_date: string | null }>(`/circuits/${id}`);
  expect(stored.status).toBe('active');
  expect(stored.install_date).not.toBeNull();
  await page.getByRole('tab', { name: /^History/ }).click();
  await page.locator('.timeline').getByText('Turned up and tested').waitFor();
});

flow('the small map shows the circuit', {}, async ({ page, api, goto }) => {
  const id = await api.idOf('circuits', 'circuit_id=OGYX%2F331902%2F%2FZYO');
  await goto(`/circuits/${id}`);
  await page.locator('.map-card canvas').waitFor();
  await mapReady(page);
  await expect.poll(() => drawn(page, 'selection-labels', 'name')).toContain('Boise POP');
  await page.getByRole('link', { name: 'Open in map' }).click();
  await page.locator('aside.feature-panel').getByRole('heading', { name: 'OGYX/331902//ZYO' }).waitFor();
});

flow('the address of a tab opens that tab, also after a reload', {}, async ({ page, api, goto }) => {
  const id = await api.idOf('circuits', 'circuit_id=OGYX%2F331902%2F%2FZYO');
  await goto(`/circuits/${id}?tab=history`);
  const tab = page.getByRole('tab', { name: /^History/ });
  await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
  expect(await page.title()).toBe('OGYX/331902//ZYO · NetOS');
  await page.getByRole('tab', { name: /^Related/ }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('tab')).toBe('related');
  await page.reload();
  await expect.poll(() => page.getByRole('tab', { name: /^Related/ }).getAttribute('aria-selected')).toBe('true');
});

flow('a circuit that is not there says so', {}, async ({ page, guard, goto }) => {
  guard.expectError(/status of 404/);
  await goto('/circuits/00000000-0000-7000-8000-000000000000');
  await page.getByRole('heading', { name: 'The circuit was not found' }).waitFor();
  await page.getByRole('link', { name: 'All circuits' }).click();
  await page.waitForURL(/\/circuits$/);
});

flow('a delete asks, leads to the list, and Undo brings it back', {}, async ({ page, api, goto }) => {
  const { id } = await api.newCircuit('REC-DELETE', { status: 'quoted' });
  await goto(`/circuits/${id}`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page
    .getByRole('dialog', { name: 'Delete REC-DELETE?' })
    .getByRole('button', { name: 'Delete circuit' })
    .click();
  await page.getByText('REC-DELETE deleted').waitFor();
  expect(await api.total('/circuits?circuit_id=REC-DELETE&limit=1')).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForURL(new RegExp(id));
  await page.getByRole('heading', { level: 1, name: 'REC-DELETE' }).waitFor();
  expect(await api.total('/circuits?circuit_id=REC-DELETE&limit=1')).toBe(1);
});
