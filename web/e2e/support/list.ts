import type { Page } from 'playwright-core';

export const table = (page: Page) => page.getByRole('table', { name: 'Circuits' });
export const rows = (page: Page) => page.locator('.tbody [role=row]:not([aria-busy])');
export const selectionBar = (page: Page) => page.getByRole('region', { name: 'Selection' });
export const panel = (page: Page) => page.locator('aside.side-panel');
export const searchBox = (page: Page) => page.getByRole('textbox', { name: 'Filter by any text' });

/** Rows are there, and as many as the count says. */
export async function listReady(page: Page) {
  await rows(page).first().waitFor();
}

/** How many the heading says there are: the number before `of`. */
export async function shownCount(page: Page) {
  const text = await page.locator('.page-head .count').innerText();
  return Number(/^[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
}

/** The circuit IDs of the rows on screen, in order. */
export async function shownIds(page: Page) {
  const byPlace = await rows(page).evaluateAll((elements) =>
    elements.map((element) => [
      Number(element.getAttribute('aria-rowindex')),
      element.querySelector('.row-link')?.textContent?.trim() ?? '',
    ]),
  );
  return (byPlace as [number, string][]).sort(([a], [b]) => a - b).map(([, id]) => id);
}
