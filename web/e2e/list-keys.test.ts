import { expect } from 'vitest';
import { flow, useBrowser } from './app';
import { listReady, panel, rows, searchBox, selectionBar, shownIds } from './support/list';

useBrowser();

flow('j and k move, x selects, Enter opens the page, Escape clears', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  const ids = await shownIds(page);
  const current = () => page.locator('[role=row][data-current] .row-link').innerText();
  await page.keyboard.press('j');
  await expect.poll(current).toBe(ids[0]);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect.poll(current).toBe(ids[2]);
  await page.keyboard.press('k');
  await expect.poll(current).toBe(ids[1]);
  await page.keyboard.press('x');
  await expect.poll(() => selectionBar(page).innerText()).toContain('1 selected');
  await page.keyboard.press('Escape');
  await selectionBar(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/circuits\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1, name: ids[1] }).waitFor();
});

flow('e opens the current row for editing', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.waitForURL(/\/circuits\/[0-9a-f-]{36}/);
});

flow('the slash goes to the search, the question mark lists the shortcuts', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  await page.keyboard.press('/');
  expect(await searchBox(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type('?');
  expect(await searchBox(page).inputValue()).toBe('?');
  await page.keyboard.press('Escape');
  await rows(page).first().or(page.locator('.state')).first().waitFor();
  await page.locator('h1').click();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await help.waitFor();
  for (const label of ['Next row', 'Select the row', 'Open the page', 'Edit the row', 'Go to Map']) {
    await help.getByText(label, { exact: true }).waitFor();
  }
});

flow('a click opens the side panel, j walks on in it, the address reopens it', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  const ids = await shownIds(page);
  await rows(page).first().click();
  await panel(page).getByText(ids[0]!, { exact: true }).waitFor();
  await panel(page).getByRole('heading', { name: 'Path' }).waitFor();
  await page.keyboard.press('j');
  await panel(page).getByText(ids[1]!, { exact: true }).waitFor();
  await page.reload();
  await panel(page).getByText(ids[1]!, { exact: true }).waitFor();
  await page.goBack();
  await panel(page).waitFor({ state: 'detached' });
});
