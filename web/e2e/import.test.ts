import { expect } from 'vitest';
import { DESK, flow, PHONE, useBrowser, type App } from './app';
import { cleanInBothThemes } from './support/axe';
import { sidewaysOverflow } from './support/guard';

useBrowser();

const HEADER = 'Circuit ID,Carrier,Service type,A location,Z location,Bandwidth,Status,MRC,Order date,Remarks';

/** A carrier's sheet as people send it: names with slips, a date that reads two ways, a key twice, a word that is none. */
const sheet = (tag: string) =>
  [
    HEADER,
    `${tag}/1,Lumen,EPL,Boize POP,Pittock Block,10G,Ordered,980,03/04/2026,first`,
    `${tag}/2,Lumen,EPL,Boize POP,Pittock Block,1 Gbps,Ordered,"$1,250.00",05/04/2026,second`,
    `${tag}/3,${tag} Telco,DIA,Boise POP,,100 Mb,Active,745,,third`,
    `${tag}/4,Lumen,EPL,Boise POP,Pittock Block,10G,Actve,100,,fourth`,
    `${tag}/5,Lumen,EPL,Boise POP,Pittock Block,10G,Active,200,,fifth`,
    `${tag}/5,Lumen,EPL,Boise POP,Pittock Block,10G,Active,300,,again`,
  ].join('\n');

async function upload({ page, goto }: App, tag: string) {
  await goto('/import?kind=circuits');
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  await page.getByRole('radio', { name: /^Circuits/ }).check({ force: true });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `${tag}.csv`, mimeType: 'text/csv', buffer: Buffer.from(sheet(tag)) });
  await page.getByRole('heading', { level: 1, name: 'Import circuits' }).waitFor();
}

flow(
  'a sheet goes the whole way: columns, questions, mending, dry run, commit and undo',
  { viewport: DESK },
  async (app) => {
    const { page, api } = app;
    await upload(app, 'IMP');
    await page.getByRole('radiogroup').filter({ hasText: '03/04/2026' }).getByText('day/month/year').click();
    await page.getByRole('button', { name: 'Preview', exact: true }).last().click();

    const rows = page
      .getByRole('grid', { name: 'Rows of the file' })
      .or(page.getByRole('table', { name: 'Rows of the file' }));
    await rows.getByText('IMP/1').waitFor();
    await page
      .getByRole('tab', { name: /^Errors/ })
      .getByText('6')
      .waitFor();
    await cleanInBothThemes(page);

    // One slip is mended for both rows that have it.
    await rows.getByText('Boize POP', { exact: true }).first().click();
    const fix = page.getByRole('dialog', { name: /^Fix / });
    await fix.getByRole('option', { name: /^Boise POP/ }).waitFor();
    await fix.getByText(/^Fix 1 more row/).waitFor();
    await fix.getByRole('option', { name: /^Boise POP/ }).click();
    await page
      .getByRole('tab', { name: /^Errors/ })
      .getByText('4')
      .waitFor();
    // The carrier nobody has is made with the import.
    await rows.getByText('IMP Telco', { exact: true }).click();
    await fix.getByRole('option', { name: /^Create/ }).click();
    await page
      .getByRole('tab', { name: /^Errors/ })
      .getByText('3')
      .waitFor();
    await page.getByRole('button', { name: 'Leave out 3 rows' }).click();

    await page.getByRole('button', { name: 'Dry run', exact: true }).last().click();
    await page.getByText('Every row can be written. Nothing has been kept yet.').waitFor();
    expect(await api.total('/circuits?q=IMP/')).toBe(0);
    await page.getByRole('button', { name: 'Go to commit' }).click();
    await page
      .getByRole('button', { name: /^Commit/ })
      .last()
      .click();
    await page.getByRole('button', { name: /^Undo/ }).waitFor();
    expect(await api.total('/circuits?q=IMP/')).toBe(3);
    const { items } = await api.get<{ items: { mrc: number; bandwidth_mbps: number; order_date: string }[] }>(
      '/circuits?circuit_id=IMP/2',
    );
    expect(items[0]).toMatchObject({ mrc: 1250, bandwidth_mbps: 1000, order_date: '2026-04-05' });

    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
    await expect.poll(() => api.total('/circuits?q=IMP/')).toBe(0);
    await page.getByText('Undone', { exact: true }).waitFor();
  },
  120_000,
);

flow('an import goes on where it was after a reload, also on a phone', { viewport: PHONE }, async (app) => {
  const { page } = app;
  await upload(app, 'IMPH');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Import circuits' }).waitFor();
  await page.getByRole('radiogroup').filter({ hasText: '03/04/2026' }).waitFor();
  expect(await sidewaysOverflow(page)).toEqual([]);
  await cleanInBothThemes(page);
});

flow('who may not import has no import', { role: 'sales' }, async ({ page, goto }) => {
  await goto('/circuits');
  await page.getByRole('heading', { level: 1, name: 'Circuits' }).waitFor();
  expect(await page.getByRole('link', { name: 'Import', exact: true }).count()).toBe(0);
});
