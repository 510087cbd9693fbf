import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { problem, server } from '@/testing/server';
import { setDevelopmentRole } from './identity';
import { ApiProblem } from './problem';
import { onSignedOut, setCsrfToken } from './session';
import { upload } from './upload';

const form = () => {
  const data = new FormData();
  data.append('kind', 'other');
  data.append('notes', 'x'.repeat(5000));
  data.append('file', new File(['x'], 'a.txt'));
  return data;
};
const send = (options?: Parameters<typeof upload>[2]) => upload<{ id: string }>('/api/v1/documents', form(), options);

afterEach(() => setCsrfToken(null));

describe('upload', () => {
  it('sends the form as who asks, and answers with the record', async () => {
    let seen: Request | undefined;
    server.use(
      http.post('*/api/v1/documents', ({ request }) => {
        seen = request;
        return HttpResponse.json({ id: 'd1' }, { status: 201 });
      }),
    );
    setDevelopmentRole('operations');
    setCsrfToken('token-1');
    expect(await send()).toEqual({ id: 'd1' });
    expect(seen?.headers.get('x-user-role')).toBe('operations');
    expect(seen?.headers.get('x-netos-csrf')).toBe('token-1');
    expect(seen?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  });

  it('tells how much has left', async () => {
    server.use(http.post('*/api/v1/documents', () => HttpResponse.json({ id: 'd1' })));
    const onProgress = vi.fn();
    await send({ onProgress });
    const [sent, total] = onProgress.mock.lastCall as [number, number];
    expect(sent).toBe(total);
    expect(total).toBeGreaterThan(5000);
  });

  it('rejects with the problem the server names', async () => {
    server.use(http.post('*/api/v1/documents', () => problem(415, { detail: 'A program', code: 'document.type' })));
    const refused = await send().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiProblem);
    expect(refused).toMatchObject({ status: 415, message: 'A program', code: 'document.type' });
  });

  it('tells when the session is over', async () => {
    server.use(http.post('*/api/v1/documents', () => problem(401, { title: 'Sign in' })));
    const over = vi.fn();
    const stop = onSignedOut(over);
    await expect(send()).rejects.toMatchObject({ status: 401 });
    expect(over).toHaveBeenCalledTimes(1);
    stop();
  });

  it('says when the connection broke', async () => {
    server.use(http.post('*/api/v1/documents', () => HttpResponse.error()));
    await expect(send()).rejects.toMatchObject({ status: 0, title: 'The upload broke off' });
  });

  it('is broken off by its signal, before and while it runs', async () => {
    server.use(http.post('*/api/v1/documents', () => new Promise<never>(() => {})));
    const early = AbortSignal.abort();
    await expect(send({ signal: early })).rejects.toMatchObject({ name: 'AbortError' });
    const controller = new AbortController();
    const call = send({ signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});
