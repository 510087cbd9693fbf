import { expect } from 'vitest';
import { flow, PHONE, useBrowser, type App } from './app';
import { brokenRules, cleanInBothThemes } from './support/axe';

useBrowser();

interface Named {
  id: string;
}

const box = ({ page }: App, field: string) => page.locator(`[data-field="${field}"]`);
const input = (app: App, field: string) => box(app, field).locator('input').first();
const part = ({ page }: App, name: string) => page.getByRole('region', { name, exact: true });

/** A contract of the design's own example over a circuit of its own: 36 months at 1,000.00, banded 100/50. */
async function contract({ api }: App, mark: string, fields: Record<string, unknown> = {}) {
  const circuit = await api.newCircuit(`${mark}/1`, { mrc: 1000 });
  const made = await api.send<Named>('POST', '/contracts', {
    kind: 'service_order',
    agreement_number: `SO-${mark}`,
    start_date: '2026-04-01',
    term_months: 36,
    notice_days: 60,
    notice_method: 'certified mail',
    end_of_term: 'auto_renew',
    renewal_term_months: 12,
    subjects: [{ circuit_id: circuit.id, mrc: 1000 }],
    etf: {
      kind: 'banded',
      bands: [
        { from_month: 1, percent: 100 },
        { from_month: 13, percent: 50 },
      ],
    },
    ...fields,
  });
  return { circuit, made };
}

flow(
  'a contract with bands is made from a circuit, its fee worked out while it is typed',
  {},
  async (app) => {
    const { page, api, goto } = app;
    const circuit = await api.newCircuit('KT-NEW/1', { mrc: 1000 });
    // The fee is worked out of what is there so far, which may be half a clause.
    app.guard.mayError(/422.*etf\/preview/);
    await goto(`/circuits/${circuit.id}`);
    await page.getByRole('link', { name: 'Add contract' }).click();
    await page.getByRole('heading', { level: 1, name: 'New contract' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Carrier' }).inputValue()).toBe('Lumen');
    await input(app, 'agreement_number').fill('SO-KT-NEW');
    await box(app, 'subjects').getByLabel('MRC of KT-NEW/1').fill('1,000');
    await input(app, 'start_date').fill('4/1/26');
    await input(app, 'term_months').fill('36');
    await part(app, 'What follows').getByText('36 months, last day Mar 31, 2029').waitFor();
    await box(app, 'etf')
      .getByRole('button', { name: /\bFee\b/ })
      .click();
    await page.getByRole('option', { name: 'Bands' }).click();
    const example = part(app, 'Worked example');
    await example.getByLabel('Leaving on').fill('11/30/26');
    const total = example.getByRole('row', { name: /Fee for leaving on Nov 30, 2026/ });
    await expect.poll(() => total.innerText()).toMatch(/\$16,000\.00/);
    await box(app, 'etf').getByRole('group', { name: 'band 2' }).getByLabel('Percent of each month').fill('25');
    await expect.poll(() => total.innerText()).toMatch(/\$10,000\.00/);
    await box(app, 'etf').getByRole('group', { name: 'band 2' }).getByLabel('Percent of each month').fill('50');
    await cleanInBothThemes(page);
    await page.getByRole('button', { name: /Create contract/ }).click();
    await page.waitForURL(/\/contracts\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: 'SO-KT-NEW' }).waitFor();
    const etf = part(app, 'Early termination');
    await etf.getByText('ETF today').waitFor();
    await etf.getByLabel('Leaving on').fill('2026-11-30');
    await etf.getByText('ETF on Nov 30, 2026').waitFor();
    await expect.poll(() => etf.innerText()).toMatch(/\$16,000\.00/);
    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBe('2026-11-30');
    await etf.getByRole('button', { name: /table/i }).click();
    await etf.getByRole('row', { name: /Mar 31, 2027/ }).waitFor();
    await cleanInBothThemes(page);
    await goto(`/circuits/${circuit.id}?tab=related`);
    await page.getByRole('link', { name: /Service order SO-KT-NEW/ }).waitFor();
  },
  180_000,
);

flow('what the server says of a clause stands at its row', {}, async (app) => {
  const { page, api, goto } = app;
  const circuit = await api.newCircuit('KT-BAD/1', { mrc: 1000 });
  await goto(`/contracts/new?circuit_id=${circuit.id}`);
  await input(app, 'start_date').fill('1/1/27');
  await input(app, 'term_months').fill('12');
  await box(app, 'etf')
    .getByRole('button', { name: /\bFee\b/ })
    .click();
  await page.getByRole('option', { name: 'Bands' }).click();
  await box(app, 'etf').getByRole('group', { name: 'band 2' }).getByLabel('Percent of each month').fill('130');
  const row = box(app, 'etf').getByRole('group', { name: 'band 2' });
  await row.getByText('Must be a number from 0 to 100 with at most 4 decimals.').waitFor();
  app.guard.expectError(/status of 422/);
  await page.getByRole('button', { name: /Create contract/ }).click();
  await page.getByText('One field needs a look').waitFor();
});

flow('an edit sends what differs, and shows theirs and yours when somebody saved meanwhile', {}, async (app) => {
  const { page, api, goto } = app;
  const { made } = await contract(app, 'KT-EDIT');
  await goto(`/contracts/${made.id}`);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await input(app, 'notice_days').fill('90');
  await input(app, 'term_months').fill('48');
  await part(app, 'What follows').getByText('48 months, last day Mar 31, 2030').waitFor();
  const before = await api.get<{ version: number }>(`/contracts/${made.id}`);
  await api
    .as('exec', 'marcus.hale@netos.local')
    .send('PATCH', `/contracts/${made.id}`, { notice_days: 30 }, { 'if-match': `"v${before.version}"` });
  app.guard.expectError(/status of 412/);
  await page.getByRole('button', { name: /Save changes/ }).click();
  const dialog = page.getByRole('dialog', { name: /marcus\.hale@netos\.local changed this contract meanwhile/ });
  await dialog.getByRole('radio', { name: /Theirs: 30/ }).waitFor();
  await dialog.getByRole('button', { name: 'Save merged' }).click();
  await page.waitForURL(new RegExp(`/contracts/${made.id}$`));
  expect(await api.get(`/contracts/${made.id}`)).toMatchObject({
    notice_days: 90,
    term_months: 48,
    end_date: '2030-03-31',
    etf: { kind: 'banded' },
  });
});

flow('who may not see money sees the contract without any', { role: 'read_only' }, async (app) => {
  const { page, goto } = app;
  const { made } = await contract(app, 'KT-ROLE');
  await goto(`/contracts/${made.id}`);
  await page.getByRole('heading', { level: 1, name: 'SO-KT-ROLE' }).waitFor();
  await page.getByText('Your role may see, not change').waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/\$|ETF|1,000/);
  expect(await page.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
  await goto(`/contracts/new`);
  await page.getByRole('heading', { name: 'Your role may not add contracts' }).waitFor();
});

flow('the list finds contracts by carrier and urgency; the panel tells the rest', {}, async (app) => {
  const { page, goto } = app;
  await contract(app, 'KT-LIST');
  await goto('/contracts?q=SO-KT-LIST');
  await page.getByRole('link', { name: 'SO-KT-LIST' }).click();
  const panel = page.getByRole('complementary', { name: 'Contract SO-KT-LIST' });
  await panel.getByText('100% months 1 to 12, 50% from month 13', { exact: false }).waitFor();
  expect(await brokenRules(page)).toEqual([]);
});

flow('the page fits a phone', { viewport: PHONE }, async (app) => {
  const { page, goto } = app;
  const { made } = await contract(app, 'KT-PHONE');
  for (const path of [`/contracts/${made.id}`, `/contracts/${made.id}/edit`]) {
    await goto(path);
    await page.getByText('Leaving early').or(page.getByText('ETF today')).first().waitFor();
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(wide).toBeLessThanOrEqual(room!);
  }
});
