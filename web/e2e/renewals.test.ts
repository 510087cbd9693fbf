import { expect } from 'vitest';
import { DESK, flow, PHONE, useBrowser, type App } from './app';
import { cleanInBothThemes } from './support/axe';
import { sidewaysOverflow } from './support/guard';
import { rows } from './support/list';

useBrowser();

const finance = { role: 'finance' };

interface Read {
  status: string;
  owner: string | null;
  notice_timing: string | null;
}

/** Days from the business day of the server. */
async function dayFrom({ api }: App, days: number) {
  const { business_date: today } = await api.get<{ business_date: string }>('/me');
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A circuit under a contract that renews by itself unless notice is given within 30 days; its decision is pending. */
async function pending(app: App, name: string) {
  const circuit = await app.api.newCircuit(name);
  const { id } = await app.api.send<{ id: string }>('POST', '/contracts', {
    agreement_number: `SO-${name}`,
    kind: 'service_order',
    carrier_id: await app.api.idOf('carriers', 'name=Lumen'),
    start_date: await dayFrom(app, -304),
    end_date: await dayFrom(app, 60),
    end_of_term: 'auto_renew',
    renewal_term_months: 12,
    notice_days: 30,
    status: 'active',
    subjects: [{ circuit_id: circuit.id, mrc: 900 }],
  });
  return { circuit: circuit.id, contract: id };
}

const renewalOf = ({ api }: App, contract: string) => api.get<Read>(`/contracts/${contract}/renewal`);
const column = ({ page }: App, name: string) => page.getByRole('region', { name, exact: true });
const heading = ({ page }: App, name: string) => page.getByRole('heading', { name, exact: true });

flow('the board and the list show the same, by their own ways', finance, async (app) => {
  const { page, goto } = app;
  await pending(app, 'E2E-VIEWS');
  await goto('/renewals?q=E2E-VIEWS');
  await column(app, 'Pending').getByRole('link', { name: 'E2E-VIEWS' }).waitFor();
  await page.getByRole('radio', { name: 'List' }).click();
  await page.waitForURL(/\/renewals\/list\?q=E2E-VIEWS/);
  await rows(page).filter({ hasText: 'E2E-VIEWS' }).waitFor();
  await page.getByRole('radio', { name: 'Board' }).click();
  await page.waitForURL(/\/renewals\?q=E2E-VIEWS/);
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.waitForURL(/\/renewals$/);
  expect(
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: /^Renewals/ })
      .getAttribute('aria-current'),
  ).toBe('page');
});

flow(
  'a contract is terminated from the board: taken, decided, notice sent, carried out',
  finance,
  async (app) => {
    const { page, api, goto } = app;
    const { circuit, contract } = await pending(app, 'E2E-TERM');
    await goto('/renewals?q=E2E-TERM');
    await column(app, 'Pending').getByRole('link', { name: 'E2E-TERM' }).hover();
    await page.getByRole('button', { name: 'Moves of E2E-TERM' }).click();
    await page.getByRole('menuitem', { name: 'Take it' }).click();
    await column(app, 'In review').getByRole('link', { name: 'E2E-TERM' }).click();
    await page.waitForURL(`**/renewals/${contract}`);
    await heading(app, 'Decide').waitFor();
    const terminate = page.locator('.choice-card').filter({ hasText: 'Terminate' });
    await terminate.getByText(/^Notice needed by/).waitFor();
    await terminate.click();
    await page.getByRole('textbox', { name: 'Why' }).fill('Replaced by dark fiber');
    await page.getByRole('button', { name: 'Decide', exact: true }).click();

    await heading(app, 'Send notice').waitFor();
    expect(await page.getByRole('button', { name: 'Complete' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Keep the notice' }).click();
    await page.getByText('A notice needs its proof: a number, or a document').waitFor();
    await page.getByRole('button', { name: /How it was sent/ }).click();
    await page.getByRole('option', { name: 'Certified mail' }).click();
    await page.getByRole('textbox', { name: 'Tracking number' }).fill('7019 2280');
    await page.getByRole('button', { name: 'Keep the notice' }).click();

    await heading(app, 'Carry it out').waitFor();
    expect((await renewalOf(app, contract)).notice_timing).toBe('in_time');
    await page.getByText('1 circuit it covers, where active, become').waitFor();
    await page.getByRole('button', { name: 'Complete' }).click();
    await heading(app, 'No decision is open').waitFor();
    await page.getByText('Replaced by dark fiber').waitFor();
    const disconnected = await api.get<{ status: string; billing_stop_on: string }>(`/circuits/${circuit}`);
    expect(disconnected).toMatchObject({ status: 'disconnect_pending', billing_stop_on: await dayFrom(app, 60) });
    await goto('/renewals?q=E2E-TERM');
    await column(app, 'Completed').getByText('−$900.00').waitFor();
  },
  120_000,
);

flow('terms of the next contract are weighed against today, and kept', finance, async (app) => {
  const { page, api, goto } = app;
  const { contract } = await pending(app, 'E2E-RENEW');
  await goto(`/renewals/${contract}`);
  await page.getByRole('button', { name: 'Take it' }).click();
  await page.locator('.choice-card').filter({ hasText: 'Renew' }).first().click();
  const terms = page.getByRole('group', { name: 'The next contract' });
  await terms.getByRole('textbox', { name: 'Term', exact: true }).fill('36');
  await terms.getByRole('textbox', { name: 'MRC' }).fill('800');
  await terms.getByText('−$100.00 a month, −$1,200.00 a year').waitFor();
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await heading(app, 'Carry it out').waitFor();
  await page.getByRole('button', { name: 'Complete' }).click();
  await heading(app, 'No decision is open').waitFor();
  const { successor_id: next } = await api.get<{ successor_id: string }>(`/contracts/${contract}/renewal`);
  expect(await api.get(`/contracts/${next}`)).toMatchObject({ status: 'scheduled', term_months: 36, mrc: 800 });
});

flow('who moved it first wins, and the page says so', finance, async (app) => {
  const { page, api, goto, guard } = app;
  guard.expectError(/status of 412/);
  const { contract } = await pending(app, 'E2E-STALE');
  await goto(`/renewals/${contract}`);
  await page.getByRole('button', { name: 'Take it' }).waitFor();
  await api.send('PATCH', `/contracts/${contract}/renewal`, { usage_notes: 'Half used' });
  await page.getByRole('button', { name: 'Take it' }).click();
  await page.getByText('Half used').waitFor();
  expect((await renewalOf(app, contract)).status).toBe('pending');
  await page.getByRole('button', { name: 'Take it' }).click();
  await heading(app, 'Decide').waitFor();
});

flow('a role that may not decide sees where it stands, and no money', { role: 'read_only' }, async (app) => {
  const { page, goto } = app;
  const { circuit, contract } = await pending(app, 'E2E-READ');
  await goto('/renewals?q=E2E-READ');
  const card = column(app, 'Pending').locator('article').filter({ hasText: 'E2E-READ' });
  await card.waitFor();
  expect(await card.getByText('MRC').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'New decision' }).count()).toBe(0);
  await goto(`/renewals/${contract}`);
  await page.getByText('Your role may see decisions, not work on them').waitFor();
  expect(await page.getByRole('button', { name: 'Take it' }).count()).toBe(0);
  expect(await page.getByText('What leaving costs').count()).toBe(0);
  await goto(`/circuits/${circuit}`);
  await page.getByRole('region', { name: 'Renewal decision' }).getByText('nobody sees to it yet').waitFor();
});

for (const [name, viewport] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const) {
  flow(`axe is content with renewals on ${name}`, { ...finance, viewport }, async (app) => {
    const { page, goto } = app;
    const { contract } = await pending(app, `E2E-AXE-${viewport.width}`);
    await app.api.send('POST', `/contracts/${contract}/renewal/transitions`, { to: 'in_review' });
    await page.emulateMedia({ colorScheme: 'light' });
    for (const path of ['/renewals', '/renewals/list', `/renewals/${contract}`]) {
      await goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await cleanInBothThemes(page);
      expect(await sidewaysOverflow(page), path).toEqual([]);
    }
  });
}
