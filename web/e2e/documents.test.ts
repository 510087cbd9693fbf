import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { flow, PHONE, useBrowser, type App } from './app';
import { cleanInBothThemes } from './support/axe';
import { sidewaysOverflow } from './support/guard';
import { pdfOf } from './support/pdf';
import { sharedFile } from './support/shared-data';

useBrowser();

const AGREEMENT = 'agreements/att-commnet-network-build-maintenance-2019.pdf';
const agreement = sharedFile(AGREEMENT);
const pdf = (name: string, ...pages: string[]) => ({ name, mimeType: 'application/pdf', buffer: pdfOf(...pages) });
const picker = (page: Page) => page.locator('.documents-card > header input[type=file]');
const row = (page: Page, title: string) => page.locator('.document-row').filter({ hasText: title });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
/** Drawn by the server, not only asked for. */
const drawn = (page: Page, number: number) =>
  page.locator(`.pdf-page[data-page="${number}"] img`).evaluate((image) => (image as HTMLImageElement).naturalWidth);

async function openDocuments({ api, goto, page }: App, circuit: string) {
  const { id } = await api.newCircuit(circuit);
  await goto(`/circuits/${id}?tab=documents`);
  await page.getByRole('heading', { name: 'No documents yet' }).waitFor();
  return id;
}

async function bring({ page }: App, ...files: { name: string; mimeType: string; buffer: Buffer }[]) {
  await picker(page).setInputFiles(files);
  await page.getByRole('button', { name: /^Upload \d/ }).click();
}

/** Files held over the page as a person would, with the mouse. */
async function dropOn(page: Page, selector: string, file: { name: string; mimeType: string; buffer: Buffer }) {
  const data = await page.evaluateHandle(
    ([name, type, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64!), (c) => c.charCodeAt(0))], name!, { type }));
      return transfer;
    },
    [file.name, file.mimeType, file.buffer.toString('base64')],
  );
  const target = page.locator(selector).first();
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer: data });
}

if (agreement) {
  flow('an agreement of 71 pages is uploaded, looked at and found by its words', {}, async (app) => {
    const { page } = app;
    await openDocuments(app, 'DOC-AGREEMENT');
    await bring(app, { name: 'Commnet agreement.pdf', mimeType: 'application/pdf', buffer: readFileSync(agreement) });
    await expect.poll(() => row(page, 'Commnet agreement').innerText()).toMatch(/Agreement\s+71 pages · 477 kB/);
    await row(page, 'Commnet agreement').getByRole('button', { name: 'Commnet agreement', exact: true }).click();
    await dialog(page, 'Commnet agreement').waitFor();
    await expect.poll(() => drawn(page, 1)).toBeGreaterThan(500);
    const number = page.getByRole('textbox', { name: 'Page, of 71' });
    await number.fill('40');
    await number.press('Enter');
    await expect.poll(() => drawn(page, 40)).toBeGreaterThan(500);
    expect(await number.inputValue()).toBe('40');
    expect(await drawn(page, 20)).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox', { name: 'Search in documents' }).fill('subcontractors');
    await expect.poll(() => page.locator('.document-row').count()).toBe(1);
  });
} else {
  it.skip(
    `an agreement is looked at: ${AGREEMENT} is in no shared/data beside the repository, nor where NETOS_SHARED_DATA says`,
  );
}

flow('a PDF is dropped, previewed by the keyboard, and replaced by a new revision', {}, async (app) => {
  const { page } = app;
  const id = await openDocuments(app, 'DOC-REVISIONS');
  await dropOn(page, '.documents', pdf('SO-77 signed.pdf', 'First page', 'Second page'));
  expect(await page.getByRole('button', { name: /Kind of SO-77 signed/ }).innerText()).toContain('Agreement');
  await page.getByRole('button', { name: 'Upload 1 file' }).click();
  await page.getByText('1 document added to DOC-REVISIONS').waitFor();
  await expect.poll(() => row(page, 'SO-77 signed').innerText()).toContain('2 pages');

  await page.getByRole('button', { name: 'SO-77 signed', exact: true }).click();
  await dialog(page, 'SO-77 signed').waitFor();
  await expect.poll(() => drawn(page, 1)).toBeGreaterThan(500);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => drawn(page, 2)).toBeGreaterThan(500);
  await page.keyboard.press('+');
  await page.getByRole('button', { name: /^125%/ }).waitFor();
  expect(await page.locator('iframe, object, embed').count()).toBe(0);
  await cleanInBothThemes(page);
  await page.keyboard.press('Escape');
  await dialog(page, 'SO-77 signed').waitFor({ state: 'detached' });

  await dropOn(page, '.document-row', pdf('SO-77 countersigned.pdf', 'Countersigned'));
  await page.getByText('revision 2 of SO-77 signed').waitFor();
  await page.getByRole('button', { name: 'Upload 1 file' }).click();
  await row(page, 'SO-77 signed')
    .getByRole('button', { name: /^Rev 2/ })
    .click();
  await page.getByRole('button', { name: 'SO-77 signed.pdf' }).waitFor();
  await page.getByRole('button', { name: 'SO-77 countersigned.pdf' }).waitFor();
  expect(await app.api.total(`/circuits/${id}/documents`)).toBe(1);
});

flow('what the server refuses stands at its file, and the rest is stored', {}, async (app) => {
  const { page, guard } = app;
  guard.expectError(/status of 415/);
  guard.expectError(/status of 409/);
  await openDocuments(app, 'DOC-REFUSED');
  await bring(
    app,
    pdf('Good.pdf', 'Good'),
    { name: 'setup.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\0not a document') },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  );
  const item = (name: string) => page.locator('.upload-row').filter({ hasText: name });
  await row(page, 'Good').waitFor();
  await expect.poll(() => item('setup.pdf').getByRole('alert').innerText()).toMatch(/PDF/);
  expect(await item('empty.txt').getByRole('alert').innerText()).toBe('The file is empty');
  await page.getByRole('button', { name: 'Leave setup.pdf out' }).click();
  await page.getByRole('button', { name: 'Leave empty.txt out' }).click();

  await bring(app, pdf('Copy.pdf', 'Good'));
  await item('Copy.pdf').getByText('The same file is here already').waitFor();
  await item('Copy.pdf').getByRole('button', { name: 'Good', exact: true }).click();
  await dialog(page, 'Good').waitFor();
});

flow('rename, kind, delete and Undo reach the record', {}, async (app) => {
  const { page, api } = app;
  const id = await openDocuments(app, 'DOC-CHANGES');
  await bring(app, pdf('Notes.pdf', 'Some notes'));
  await row(page, 'Notes').getByRole('button', { name: 'More for Notes' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  const field = page.getByRole('textbox', { name: 'Title' });
  await field.fill('LOA suite 400');
  await field.press('Enter');
  await row(page, 'LOA suite 400')
    .getByRole('button', { name: /change the kind/ })
    .click();
  await page.getByRole('menuitemradio', { name: 'LOA/CFA' }).click();
  const stored = () =>
    api.get<{ items: { title: string; kind: string }[] }>(`/circuits/${id}/documents?fields=title,kind`);
  await expect.poll(async () => (await stored()).items).toMatchObject([{ title: 'LOA suite 400', kind: 'loa_cfa' }]);
  await row(page, 'LOA suite 400').getByRole('button', { name: 'More for LOA suite 400' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('heading', { name: 'No documents yet' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await row(page, 'LOA suite 400').waitFor();
});

flow('who sees no money sees no agreements, and readers are told what they may', { role: 'read_only' }, async (app) => {
  const { page, api, goto, url } = app;
  const { id } = await api.newCircuit('DOC-ROLES');
  for (const [kind, text] of [
    ['agreement', 'Secret rates'],
    ['other', 'Test log'],
  ] as const) {
    const form = new FormData();
    form.append('circuit_id', id);
    form.append('kind', kind);
    form.append('file', new Blob([new Uint8Array(pdfOf(text))]), `${text}.pdf`);
    const response = await fetch(`${url}/api/v1/documents`, {
      method: 'POST',
      headers: { 'x-user-role': 'exec' },
      body: form,
    });
    expect(response.status).toBe(201);
  }
  await goto(`/circuits/${id}?tab=documents`);
  await row(page, 'Test log').waitFor();
  expect(await page.locator('.document-row').count()).toBe(1);
  await page.getByText('Your role may read documents, not add or change them').waitFor();
  expect(await page.getByRole('button', { name: 'Add', exact: true }).count()).toBe(0);
});

flow(
  'on a phone the list is cards, nothing sticks out, and the preview fills the screen',
  { viewport: PHONE, context: { hasTouch: true, isMobile: true, colorScheme: 'light' } },
  async (app) => {
    const { page } = app;
    await openDocuments(app, 'DOC-PHONE');
    await bring(app, pdf('A rather long title of a service order that has to be cut somewhere.pdf', 'One', 'Two'));
    await page.locator('.document-row').waitFor();
    expect(await sidewaysOverflow(page)).toEqual([]);
    const beyond = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;
    // The live region of the shell has its one pixel.
    expect(await page.evaluate(beyond), 'only the page inside scrolls').toBeLessThanOrEqual(1);
    await cleanInBothThemes(page);
    await page.locator('.document-open').click();
    await expect.poll(() => drawn(page, 1)).toBeGreaterThan(500);
    expect(await page.locator('.viewer-modal').evaluate((modal) => modal.getBoundingClientRect().width)).toBe(390);
    expect(await sidewaysOverflow(page)).toEqual([]);
    await cleanInBothThemes(page);
  },
);
