import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash, randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'netos', secret: randomBytes(24).toString('hex') };
export const SCRIPT = { id: 'a-script', redirect: 'http://127.0.0.1:9/back' };
export const AUDIENCE = 'urn:netos:api';

export interface Person {
  email: string;
  name: string;
  verified: boolean;
  groups?: string[];
}

export interface IdentityProvider {
  url: string;
  /** NetOS's address becomes known after the provider's. */
  serve: (netOs: string) => void;
  stop: () => Promise<void>;
}

function configuration(netOs: string, people: Record<string, Person>) {
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${netOs}/auth/callback`],
        post_logout_redirect_uris: [`${netOs}/sign-in`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
      {
        client_id: SCRIPT.id,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: [SCRIPT.redirect],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    findAccount: (_: unknown, id: string) => {
      const person = people[id];
      return person
        ? {
            accountId: id,
            claims: () => ({
              sub: id,
              email: person.email,
              email_verified: person.verified,
              name: person.name,
              groups: person.groups,
            }),
          }
        : undefined;
    },
    features: {
      devInteractions: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({ scope: 'api', audience: AUDIENCE, accessTokenFormat: 'jwt' }),
      },
    },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    pkce: { required: () => true },
    ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 600, IdToken: 300, Interaction: 600, Session: 600 },
  };
}

/** A real identity provider on this machine. It takes any password: what is tested is NetOS. */
export async function startProvider(people: Record<string, Person>): Promise<IdentityProvider> {
  let handle: RequestListener | undefined;
  const server = createServer((request, response) => {
    if (handle) handle(request, response);
    else response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    serve: (netOs) => {
      handle = new Provider(url, configuration(netOs, people)).callback();
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Fills in the provider's own pages as far as it shows them. */
export async function consent(page: Page, login?: string) {
  if (login) {
    await page.locator('input[name=login]').fill(login);
    await page.locator('input[name=password]').fill('any');
    await page.locator('button.login-submit').click();
  }
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** An access token for NetOS's API, as a program of a signed-in person gets it. */
export async function accessToken(page: Page, provider: IdentityProvider): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: SCRIPT.id,
    response_type: 'code',
    redirect_uri: SCRIPT.redirect,
    scope: 'openid api',
    resource: AUDIENCE,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  let code = '';
  await page.route(`${SCRIPT.redirect}**`, async (route) => {
    code = new URL(route.request().url()).searchParams.get('code') ?? '';
    await route.fulfill({ body: 'back' });
  });
  await page.goto(`${provider.url}/auth?${query}`);
  await consent(page);
  await page.waitForURL(`${SCRIPT.redirect}**`);
  const answer = await fetch(`${provider.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: SCRIPT.id,
      code,
      redirect_uri: SCRIPT.redirect,
      code_verifier: verifier,
      resource: AUDIENCE,
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (!token) throw new Error(`The provider gave no token: ${answer.status}`);
  return token;
}
