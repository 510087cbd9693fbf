import { expect } from 'vitest';
import { flow, openApp, useBrowser, type App } from './app';
import { cleanInBothThemes } from './support/axe';

useBrowser();

// The smallest picture there is.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Who plays the role in this browser. */
const identify = ({ page }: App, email: string) =>
  page.addInitScript((who) => localStorage.setItem('netos.email', who), email);

const comments = ({ page }: App) => page.getByRole('region', { name: 'Comments' });

async function comment(app: App, words: string, isPrivate: boolean) {
  const card = comments(app);
  await card.getByRole('textbox', { name: 'Comment' }).fill(words);
  await card.getByRole('checkbox', { name: /^Private/ }).setChecked(isPrivate);
  await card.getByRole('button', { name: 'Comment' }).click();
  await card.getByRole('listitem').filter({ hasText: words }).waitFor();
}

flow(
  'a bug is sent from its page with a picture, answered in private and in public; the requester reads what is public',
  { role: 'sales' },
  async (app) => {
    const { page, goto, url } = app;
    await identify(app, 'e2e-asks@netos.local');
    await goto('/circuits?q=L3');
    await page.getByRole('button', { name: /E2e-asks|e2e-asks/ }).click();
    await page.getByRole('menuitem', { name: 'Send feedback' }).click();
    const form = page.getByRole('dialog', { name: 'Send feedback' });
    expect(await form.getByRole('textbox', { name: 'Page' }).inputValue()).toBe('/circuits?q=L3');
    await form.getByRole('textbox', { name: 'Title' }).fill('E2E the list forgets its sort');
    await form.getByLabel('Screenshot file').setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: PIXEL });
    await form.getByRole('img', { name: 'The screenshot to be sent' }).waitFor();
    await form.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('heading', { level: 1, name: 'E2E the list forgets its sort' }).waitFor();
    const picture = page.getByRole('img', { name: /^Screenshot sent with/ });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);

    const record = new URL(page.url()).pathname;
    const triager = await openApp({ url, role: 'exec' });
    try {
      await triager.goto(record);
      await comment(triager, 'Nobody else sorts by that', true);
      await comment(triager, 'Mended in the next version', false);
      await triager.page.emulateMedia({ colorScheme: 'light' });
      await cleanInBothThemes(triager.page);
      expect(triager.guard.problems()).toEqual([]);
    } finally {
      await triager.close();
    }

    await page.reload();
    await comments(app).getByText('Mended in the next version').waitFor();
    expect(await comments(app).getByText('Nobody else sorts by that').count()).toBe(0);
    expect(await comments(app).getByRole('checkbox').count()).toBe(0);
  },
);
