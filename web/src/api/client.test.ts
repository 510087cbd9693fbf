import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem, server } from '@/testing/server';
import { queryString, request, requestEntity } from './client';
import { setDevelopmentRole } from './identity';
import { ApiProblem } from './problem';
import { shouldRetry } from './query-client';
import { resource } from './resource';
import { onSignedOut, setCsrfToken } from './session';

describe('client', () => {
  it('sends the development role, If-Match and a merge patch', async () => {
    let seen: Request | undefined;
    server.use(
      http.patch('*/api/v1/circuits/1', ({ request: incoming }) => {
        seen = incoming;
        return HttpResponse.json({ id: '1', mrc: 2 }, { headers: { etag: '"v8-x"' } });
      }),
    );
    setDevelopmentRole('finance');
    const entity = await resource<{ id: string; mrc: number }>('circuits').update('1', { mrc: 2 }, '"v7-x"');
    expect(entity).toEqual({ data: { id: '1', mrc: 2 }, etag: '"v8-x"' });
    expect(seen?.headers.get('if-match')).toBe('"v7-x"');
    expect(seen?.headers.get('x-user-role')).toBe('finance');
    expect(seen?.headers.get('content-type')).toBe('application/merge-patch+json');
  });

  it('proves to a session that it is the one who asks, when something changes', async () => {
    const seen: (string | null)[] = [];
    const answerTo = ({ request: incoming }: { request: Request }) => {
      seen.push(incoming.headers.get('x-netos-csrf'));
      return HttpResponse.json({});
    };
    server.use(http.get('*/api/v1/circuits', answerTo), http.post('*/api/v1/circuits', answerTo));
    setCsrfToken('token-1');
    await request('GET', '/api/v1/circuits');
    await request('POST', '/api/v1/circuits', { body: {} });
    setCsrfToken(null);
    await request('POST', '/api/v1/circuits', { body: {} });
    expect(seen).toEqual([null, 'token-1', null]);
  });

  it('tells when the server no longer knows who asks', async () => {
    let told = 0;
    const stop = onSignedOut(() => told++);
    server.use(
      http.get('*/api/v1/circuits', () => problem(401, { title: 'Unauthorized', code: 'auth.session_ended' })),
      http.get('*/api/v1/carriers', () => problem(403, { title: 'Forbidden' })),
    );
    await expect(request('GET', '/api/v1/circuits')).rejects.toMatchObject({ status: 401, code: 'auth.session_ended' });
    await expect(request('GET', '/api/v1/carriers')).rejects.toMatchObject({ status: 403 });
    expect(told).toBe(1);
    stop();
    await expect(request('GET', '/api/v1/circuits')).rejects.toMatchObject({ status: 401 });
    expect(told).toBe(1);
  });

  it('makes an ApiProblem of problem details', async () => {
    server.use(
      http.get('*/api/v1/circuits', () =>
        problem(422, {
          title: 'Not valid',
          detail: 'See the fields',
          code: 'x.y',
          trace_id: '7f3a',
          errors: { mrc: ['too much', 'odd'] },
        }),
      ),
    );
    const error = await request('GET', '/api/v1/circuits').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({
      status: 422,
      code: 'x.y',
      traceId: '7f3a',
      message: 'See the fields',
      fieldErrors: { mrc: 'too much' },
    });
  });

  it('says when the server cannot be reached', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.error()));
    await expect(requestEntity('GET', '/api/v1/me')).rejects.toMatchObject({ status: 0, isUnreachable: true });
  });

  it('leaves empty parameters out', () =>
    expect(queryString({ q: '', status: ['a', 'b'], limit: 0, sort: undefined })).toBe('?status=a%2Cb&limit=0'));

  it('retries only what may pass by itself', () => {
    expect(shouldRetry(0, new ApiProblem(503, {}))).toBe(true);
    expect(shouldRetry(0, new ApiProblem(0, {}))).toBe(true);
    expect(shouldRetry(2, new ApiProblem(0, {}))).toBe(false);
    expect(shouldRetry(0, new ApiProblem(404, {}))).toBe(false);
    expect(shouldRetry(0, new Error('bug'))).toBe(false);
  });
});
