import { identityHeaders } from './identity';
import { ApiProblem, problemOf } from './problem';

export const API = '/api/v1';

/** A record and its ETag stay together in the cache; a write sends the tag back. */
export interface Entity<T> {
  data: T;
  etag: string | null;
}

export type QueryValue = string | number | boolean | readonly (string | number)[] | null | undefined;
export type Query = Record<string, QueryValue>;

export function queryString(query: Query): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    const text = Array.isArray(value) ? value.join(',') : String(value as string | number | boolean);
    if (text !== '') params.set(key, text);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

export interface RequestOptions {
  query?: Query;
  body?: unknown;
  /** Sent as If-Match. */
  etag?: string | null;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

const CONTENT_TYPE: Record<string, string> = { PATCH: 'application/merge-patch+json' };

/** Every call goes through here: identity, If-Match, problem details. */
export async function send(method: string, path: string, options: RequestOptions = {}): Promise<Response> {
  const { query, body, etag, signal, headers } = options;
  const url = `${path}${query ? queryString(query) : ''}`;
  let response: Response;
  try {
    response = await fetch(new URL(url, window.location.origin), {
      method,
      signal,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        ...identityHeaders(),
        ...(body === undefined ? {} : { 'content-type': CONTENT_TYPE[method] ?? 'application/json' }),
        ...(etag ? { 'if-match': etag } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0, { title: 'The server cannot be reached', detail: 'Check the connection and try again.' });
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** `request<List<Circuit>>('GET', '/api/v1/circuits', { query, signal })` */
export async function request<T>(method: string, path: string, options?: RequestOptions): Promise<T> {
  const response = await send(method, path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** As `request`, keeping the ETag: single records. */
export async function requestEntity<T>(method: string, path: string, options?: RequestOptions): Promise<Entity<T>> {
  const response = await send(method, path, options);
  return { data: (await response.json()) as T, etag: response.headers.get('etag') };
}
