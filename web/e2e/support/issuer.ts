import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT_ID = 'netos';

export interface Issuer {
  url: string;
  /** Who is signed in there; null refuses. */
  person: { email: string; name: string } | null;
  stop: () => Promise<void>;
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** An identity provider of the kind companies have: code flow, signed ID tokens, a logout page. It asks nobody anything. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', alg: 'RS256' };
  const nonces = new Map<string, { nonce: string; person: NonNullable<Issuer['person']> }>();
  const issuer: Issuer = { url: '', person: null, stop: () => Promise.resolve() };

  const idToken = (code: string) => {
    const { nonce, person } = nonces.get(code)!;
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer.url, aud: CLIENT_ID, sub: person.email, iat: now, exp: now + 300, nonce };
    const unsigned = `${encoded({ alg: 'RS256', kid: key.kid, typ: 'JWT' })}.${encoded({ ...claims, ...person, email_verified: true })}`;
    return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(privateKey, 'base64url')}`;
  };
  const authorize = (query: URLSearchParams) => {
    const back = new URL(query.get('redirect_uri')!);
    back.searchParams.set('state', query.get('state')!);
    if (issuer.person) {
      const code = randomUUID();
      nonces.set(code, { nonce: query.get('nonce')!, person: issuer.person });
      back.searchParams.set('code', code);
    } else {
      back.searchParams.set('error', 'access_denied');
    }
    return back.href;
  };
  const json = (response: ServerResponse, body: object) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const textOf = async (request: IncomingMessage) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    return text;
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer.url);
    const moved = (location: string) => response.writeHead(302, { location }).end();
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return json(response, {
          issuer: issuer.url,
          authorization_endpoint: `${issuer.url}/authorize`,
          token_endpoint: `${issuer.url}/token`,
          jwks_uri: `${issuer.url}/jwks`,
          end_session_endpoint: `${issuer.url}/logout`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        });
      case '/jwks':
        return json(response, { keys: [key] });
      case '/authorize':
        return moved(authorize(searchParams));
      case '/token':
        return void textOf(request).then((body) =>
          json(response, { token_type: 'Bearer', id_token: idToken(new URLSearchParams(body).get('code')!) }),
        );
      case '/logout':
        return moved(searchParams.get('post_logout_redirect_uri')!);
      default:
        return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  issuer.stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return issuer;
}
