import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { testMe } from './factories';

/** What every page asks for; a test adds its own handlers with `server.use`. */
export const server = setupServer(
  http.get('*/api/v1/me', () => HttpResponse.json(testMe())),
  http.get('*/api/v1/counts', () => HttpResponse.json({ circuits: 3, carriers: 2 })),
  http.get('*/api/v1/saved-views', () => HttpResponse.json({ items: [], total: 0, limit: 200, offset: 0 })),
);

export const problem = (status: number, body: Record<string, unknown>) =>
  HttpResponse.json(
    { type: 'about:blank', status, ...body },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
