import { expect } from 'vitest';
import { flow, useBrowser, type App } from './app';
import { shownCount } from './support/list';

useBrowser();

interface Summary {
  cards: Record<'active_circuits' | 'renewals_due' | 'overdue_decisions' | 'at_risk_circuits', Record<string, number>>;
}

const card = ({ page }: App, label: RegExp) =>
  page.locator('.stat-main').filter({ has: page.locator('.stat-label').filter({ hasText: label }) });

/** Opens a card's list; how many it has must be what was announced. */
async function opens(app: App, label: RegExp, expected: number) {
  await app.goto('/dashboard');
  await card(app, label).click();
  await app.page.waitForURL(/\/circuits/);
  if (expected === 0) await app.page.getByRole('heading', { name: /No circuit matches/ }).waitFor();
  await expect.poll(() => shownCount(app.page), { message: String(label) }).toBe(expected);
}

flow('the number on each card is the number of its list', {}, async (app) => {
  const { cards } = await app.api.get<Summary>('/dashboard/summary');
  const counts = [
    [/^Active circuits/, cards.active_circuits.value],
    [/^Renewals due/, cards.renewals_due.count],
    [/^Overdue decisions/, cards.overdue_decisions.count],
    [/^At-risk circuits/, cards.at_risk_circuits.count],
  ] as const;
  for (const [label, count] of counts) {
    await app.goto('/dashboard');
    await card(app, label).waitFor();
    expect(await card(app, label).locator('.stat-value').innerText(), String(label)).toContain(String(count));
    await opens(app, label, count ?? -1);
  }
});

flow('the money of a card is the total of its list', {}, async (app) => {
  const { page, goto } = app;
  await goto('/dashboard');
  const spend = card(app, /^Monthly spend/);
  await spend.waitFor();
  const exact = await spend.getAttribute('title');
  const announced = await page.locator('.stat').filter({ has: spend }).locator('.stat-sub').innerText();
  await spend.click();
  await page.waitForURL(/billed=true/);
  await expect.poll(async () => `${await shownCount(page)} circuits`).toBe(announced.trim().replaceAll(',', ''));
  const address = new URL(page.url()).searchParams;
  const { totals } = await app.api.get<{ totals: { current_mrc: { currency: string; amount: number }[] } }>(
    `/circuits?billed=true&currency=${address.get('currency') ?? 'USD'}&totals=current_mrc&limit=1`,
  );
  const sum = totals.current_mrc[0]?.amount.toLocaleString('en-US', { minimumFractionDigits: 2 });
  expect(exact).toContain(sum);
});

flow('presets and narrowing are in the address', {}, async ({ page, goto }) => {
  await goto('/dashboard');
  await page
    .getByRole('radio', { name: 'Finance' })
    .or(page.getByRole('button', { name: 'Finance' }))
    .first()
    .click();
  await expect.poll(() => new URL(page.url()).searchParams.get('preset')).toBe('finance');
  await page.reload();
  await page.locator('.stat-label').filter({ hasText: 'Monthly spend' }).waitFor();
});

flow('who may not see money gets a dashboard without', { role: 'sales' }, async ({ page, goto }) => {
  await goto('/dashboard');
  await page.locator('.stat-label').filter({ hasText: 'Active circuits' }).waitFor();
  expect(await page.locator('.stat-label').allInnerTexts()).not.toContain('Monthly spend');
  expect(await page.locator('body').innerText()).not.toMatch(/\$\s?\d/);
});
