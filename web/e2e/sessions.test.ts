import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openApp, useBrowser } from './app';
import { startApi, type ApiServer } from './support/api-server';
import { createDatabase, type TestDatabase } from './support/database';
import { CLIENT_ID, startIssuer, type Issuer } from './support/issuer';

useBrowser();

const DANA = { email: 'dana.keller@example.net', name: 'Dana Keller' };

let issuer: Issuer;
let database: TestDatabase;
let server: ApiServer;
let keys: string;

beforeAll(async () => {
  issuer = await startIssuer();
  database = createDatabase('signin');
  keys = mkdtempSync(join(tmpdir(), 'netos-e2e-keys-'));
  server = await startApi(
    database.url,
    inject('webRoot'),
    () => undefined,
    (url) => ({
      ASPNETCORE_ENVIRONMENT: 'Production',
      NETOS_PUBLIC_BASE_URL: url,
      NETOS_KEYS: keys,
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: CLIENT_ID,
      OIDC_PROVIDER_NAME: 'Example Login',
    }),
  );
});

afterAll(async () => {
  await server?.stop();
  database?.drop();
  await issuer?.stop();
  if (keys) rmSync(keys, { recursive: true, force: true });
});

/** A fresh browser at a page of the server that asks people to sign in. */
async function browse(path: string, run: (app: Awaited<ReturnType<typeof openApp>>) => Promise<void>) {
  const app = await openApp({ url: server.url });
  try {
    await app.goto(path);
    await run(app);
  } finally {
    await app.close();
  }
}

const signIn = 'Sign in with Example Login';

it('signs in, comes back to the page one was after, and out again', async () => {
  issuer.person = DANA;
  await browse('/providers?status=active', async ({ page, goto }) => {
    await page.getByRole('link', { name: signIn }).click();
    await page.waitForURL(/\/providers\?status=active$/);
    await page.getByRole('row').filter({ hasText: 'Lumen' }).waitFor();
    await page.getByRole('button', { name: /^Dana Keller/ }).click();
    expect(await page.getByRole('menuitemradio').count()).toBe(0);
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: signIn }).waitFor();
    await goto('/circuits');
    await page.getByRole('link', { name: signIn }).waitFor();
    expect(new URL(page.url()).searchParams.get('return')).toBe('/circuits');
  });
});

it('a session changes things, is listed, and is ended from another browser', async () => {
  issuer.person = DANA;
  await browse('/account', async ({ page }) => {
    await page.getByRole('link', { name: signIn }).click();
    await page.getByText('This browser', { exact: true }).waitFor();
    await page.locator('[data-inline-field="name"]').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Dana B. Keller');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Dana B\. Keller/ }).waitFor();

    await browse('/circuits', async (other) => {
      await other.page.getByRole('link', { name: signIn }).click();
      await other.page.getByRole('heading', { level: 1, name: 'Circuits' }).waitFor();
      await page.reload();
      const rows = page.getByRole('region', { name: 'Sessions' }).getByRole('listitem');
      await expect.poll(() => rows.count()).toBe(2);
      const theirs = rows.filter({ hasNotText: 'This browser' });
      expect(await theirs.innerText()).toMatch(/Chrome \d+ on Linux/);
      await theirs.getByRole('button', { name: /^End/ }).click();
      await page.getByRole('button', { name: 'End session' }).click();
      await expect.poll(() => rows.count()).toBe(1);
      await other.page.getByRole('link', { name: 'Providers' }).click();
      await other.page.getByRole('link', { name: signIn }).waitFor();
    });
  });
});

it('says why somebody does not get in', async () => {
  for (const [person, words] of [
    [{ email: 'nobody@example.net', name: 'Nobody' }, 'you have no account in NetOS'],
    [null, 'The sign-in was cancelled'],
  ] as const) {
    issuer.person = person;
    await browse('/map', async ({ page }) => {
      await page.getByRole('link', { name: signIn }).click();
      await page.getByRole('alert').getByText(words).waitFor();
      expect(new URL(page.url()).searchParams.get('return')).toBe('/map');
    });
  }
});
