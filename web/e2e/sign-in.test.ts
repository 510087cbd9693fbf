import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openApp, useBrowser } from './app';
import { startApi, type ApiServer } from './support/api-server';
import { createDatabase, type TestDatabase } from './support/database';
import { listReady } from './support/list';
import { accessToken, AUDIENCE, CLIENT, consent, startProvider, type IdentityProvider } from './support/provider';

const ADMIN = 'first.admin@example.net';

let provider: IdentityProvider;
let database: TestDatabase;
let server: ApiServer;
let keys: string;

useBrowser();

beforeAll(async () => {
  provider = await startProvider({
    admin: { email: ADMIN, name: 'First Admin', verified: true },
    finance: { email: 'fin@example.net', name: 'Fin Person', verified: true, groups: ['netos-finance'] },
    impostor: { email: ADMIN, name: 'Impostor', verified: false },
  });
  database = createDatabase('sign_in');
  keys = mkdtempSync(join(tmpdir(), 'netos-e2e-keys-'));
  server = await startApi(
    database.url,
    inject('webRoot'),
    () => undefined,
    (url) => {
      provider.serve(url);
      return {
        ALLOW_DEV_AUTH: 'false',
        NETOS_PUBLIC_BASE_URL: url,
        NETOS_KEYS: keys,
        NETOS_BOOTSTRAP_ADMIN: ADMIN,
        NETOS_ROLE_GROUPS: 'netos-finance=finance',
        OIDC_ISSUER: provider.url,
        OIDC_CLIENT_ID: CLIENT.id,
        OIDC_CLIENT_SECRET: CLIENT.secret,
        JWT_AUDIENCE: AUDIENCE,
      };
    },
  );
});

afterAll(async () => {
  await server?.stop();
  database?.drop();
  await provider?.stop();
  if (keys) rmSync(keys, { recursive: true, force: true });
});

const bearer = (token: string, path = '/me') =>
  fetch(`${server.url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });

/** A browser tells cookies of this host apart by their name only: the provider's are here too. */
const ownCookies = async (page: Page) =>
  (await page.context().cookies(server.url)).filter((cookie) => cookie.name.includes('netos'));

it('signs in at a real provider, comes back to the page asked for, works, and signs out on both sides', async () => {
  const { page, guard, close } = await openApp({ url: server.url });
  try {
    await page.goto('/circuits?status=active');
    await page.waitForURL(/\/sign-in\?/);
    await page.getByRole('link', { name: 'Sign in with single sign-on' }).click();
    await page.waitForURL(`${provider.url}/**`);
    await consent(page, 'finance');
    await page.waitForURL(`${server.url}/circuits?**`);
    expect(new URL(page.url()).searchParams.get('status')).toBe('active');
    await listReady(page);
    await page.getByRole('button', { name: /Fin Person/ }).waitFor();

    expect((await ownCookies(page)).map((c) => [c.name, c.httpOnly, c.sameSite])).toEqual([
      ['netos_session', true, 'Lax'],
    ]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/eyJ/);

    const change = (csrf: boolean) =>
      page.evaluate(async (withHeader) => {
        const me = (await (await fetch('/api/v1/me')).json()) as { csrf_token: string; auth: string; role: string };
        const headers: Record<string, string> = { 'content-type': 'application/json' };
        if (withHeader) headers['X-NetOS-CSRF'] = me.csrf_token;
        const body = JSON.stringify({ name: 'Fin Person' });
        const answer = await fetch('/api/v1/me', { method: 'PATCH', headers, body });
        return [me.auth, me.role, answer.status];
      }, csrf);
    expect(await change(true)).toEqual(['session', 'finance', 200]);
    guard.expectError(/403/);
    expect(await change(false)).toEqual(['session', 'finance', 403]);

    await page.getByRole('button', { name: /Fin Person/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL(`${provider.url}/**`);
    await page.getByRole('button', { name: /Yes/ }).click();
    await page.waitForURL(`${server.url}/sign-in**`);
    expect(await ownCookies(page)).toEqual([]);
    await page.goto('/circuits');
    await page.waitForURL(/\/sign-in\?/);
    await page.getByRole('link', { name: 'Sign in with single sign-on' }).click();
    await page.locator('input[name=login]').waitFor();
    // The provider's pages name a font of another host, which these tests do not reach.
    const elsewhere = guard.hosts.filter((url) => !url.startsWith(provider.url));
    expect(elsewhere.filter((url) => !url.startsWith('https://fonts.googleapis.com/'))).toEqual([]);
  } finally {
    await close();
  }
});

it('tells somebody the provider vouches for nothing of that they have no account', async () => {
  const { page, close } = await openApp({ url: server.url });
  try {
    await page.goto('/auth/sign-in?return=/map');
    await consent(page, 'impostor');
    await page.waitForURL(`${server.url}/sign-in?**`);
    await page.getByText('you have no account in NetOS').waitFor();
    expect(new URL(page.url()).searchParams.get('return')).toBe('/map');
  } finally {
    await close();
  }
});

it('takes an access token of the provider as the same person, and no other token of it', async () => {
  const { page, close } = await openApp({ url: server.url });
  try {
    await page.goto('/auth/sign-in?return=/account');
    await consent(page, 'admin');
    await page.waitForURL(`${server.url}/account`);
    await page.getByRole('button', { name: 'first.admin Exec' }).waitFor();
    const token = await accessToken(page, provider);
    const me = (await (await bearer(token)).json()) as { auth: string; email: string; role: string };
    expect([me.auth, me.email, me.role]).toEqual(['jwt', ADMIN, 'exec']);
    expect((await bearer(token, '/users')).status).toBe(200);

    const [head, body, signature] = token.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const wrong of [
      `${head}.${encode({ ...claims, sub: 'finance' })}.${signature}`,
      `${encode({ alg: 'none', typ: 'at+jwt' })}.${body}.`,
      `${head}.${body}.`,
      `${head}.${body}.${signature.split('').reverse().join('')}`,
    ]) {
      const refused = await bearer(wrong);
      expect(refused.status).toBe(401);
      expect(((await refused.json()) as { code: string }).code).toBe('auth.jwt');
    }
  } finally {
    await close();
  }
});
