import createClient from 'openapi-fetch';
import { identityHeaders } from './identity';
import { ApiProblem, problemOf } from './problem';
import type { paths } from './schema';
import { csrfHeaders, tellSignedOut } from './session';

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

/** Every call goes through here: identity on the way out, problem details on the way back. */
async function transport(request: Request): Promise<Response> {
  const own = { ...identityHeaders(), ...csrfHeaders(request.method) };
  for (const [name, value] of Object.entries(own)) request.headers.set(name, value);
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ApiProblem(0, { title: 'The server cannot be reached', detail: 'Check the connection and try again.' });
  }
  if (response.status === 401) tellSignedOut();
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The typed client over the API's document: `api.GET('/api/v1/me', { signal })`. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: transport,
  querySerializer: (query) => queryString(query as Query).slice(1),
});

/** The body of an answer of the typed client; refusals were thrown before. */
export const answer = async <T>(call: Promise<{ data?: unknown }>): Promise<T> => (await call).data as T;

export interface RequestOptions {
  query?: Query;
  body?: unknown;
  /** Sent as If-Match. */
  etag?: string | null;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

const CONTENT_TYPE: Record<string, string> = { PATCH: 'application/merge-patch+json' };

/** One call by method and path, for code that serves any resource. */
export function send(method: string, path: string, options: RequestOptions = {}): Promise<Response> {
  const { query, body, etag, signal, headers } = options;
  const url = new URL(`${path}${query ? queryString(query) : ''}`, window.location.origin);
  return transport(
    new Request(url, {
      method,
      signal,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        ...(body === undefined ? {} : { 'content-type': CONTENT_TYPE[method] ?? 'application/json' }),
        ...(etag ? { 'if-match': etag } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    }),
  );
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
