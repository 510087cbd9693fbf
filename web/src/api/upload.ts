import { identityHeaders } from './identity';
import { ApiProblem, problemOf } from './problem';
import { csrfHeaders, tellSignedOut } from './session';

export interface UploadOptions {
  signal?: AbortSignal;
  /** How much of the body has left, of how much. */
  onProgress?: (sent: number, total: number) => void;
}

const BODILESS = new Set([204, 205, 304]);

const asResponse = (call: XMLHttpRequest) =>
  new Response(BODILESS.has(call.status) ? null : call.responseText, {
    status: call.status,
    headers: { 'content-type': call.getResponseHeader('content-type') ?? '' },
  });

const brokenOff = () =>
  new ApiProblem(0, {
    title: 'The upload broke off',
    detail: 'The server cannot be reached, or it closed the connection. Check the connection and try again.',
  });

const cancelled = () => new DOMException('The upload was cancelled', 'AbortError');

/** Sends a form with its files. `fetch` does not tell how much of a body has left; this does. */
export function upload<T>(path: string, form: FormData, { signal, onProgress }: UploadOptions = {}): Promise<T> {
  if (signal?.aborted) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const stop = () => {
      call.abort();
      reject(cancelled());
    };
    const settle = async () => {
      const response = asResponse(call);
      if (response.status === 401) tellSignedOut();
      if (!response.ok) throw await problemOf(response);
      return (await response.json()) as T;
    };
    call.open('POST', path);
    const headers = {
      accept: 'application/json, application/problem+json',
      ...identityHeaders(),
      ...csrfHeaders('POST'),
    };
    for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value);
    call.upload.onprogress = (event) => onProgress?.(event.loaded, event.total);
    call.onload = () => settle().then(resolve, reject);
    call.onerror = () => reject(brokenOff());
    call.onloadend = () => signal?.removeEventListener('abort', stop);
    signal?.addEventListener('abort', stop);
    call.send(form);
  });
}
