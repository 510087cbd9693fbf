// A small client of the NetOS API: JSON in and out, problem details as errors, calls that failed on the way are tried again.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

const MOST_TRIES = 4;
const TIMEOUT = 60_000;
const worthAnotherTry = new Set([429, 502, 503, 504]);
const worthAnotherTryByCode = new Set(['request.concurrent', 'request.idempotency_running']);

/** An answer other than 2xx (RFC 9457): `status`, `code`, and the whole `body`. */
export class ApiProblem extends Error {
  constructor(status, body, request) {
    super(body.detail ?? body.title ?? `answer ${status}`);
    this.status = status;
    this.body = body;
    this.code = body.code ?? '';
    this.request = request;
  }

  /** The cause in one line: each wrong field with its message, or the detail. */
  get reason() {
    const fields = Object.entries(this.body.errors ?? {});
    const words =
      fields.length > 0
        ? fields.map(([field, messages]) => `${field}: ${messages.join(' ')}`).join('; ')
        : this.message;
    return `${words} (${this.status} ${this.code})`;
  }
}

/** No answer at all. */
export class NoAnswer extends Error {}

export class Api {
  requests = 0;
  #base;
  #identity;
  #pause;

  /** @param pause milliseconds before the second try; each further one waits twice as long */
  constructor(base, { role, email, pause = 300 } = {}) {
    this.#base = `${base.replace(/\/+$/, '').replace(/\/api\/v1$/, '')}/api/v1`;
    this.#identity = { ...(role && { 'x-user-role': role }), ...(email && { 'x-user-email': email }) };
    this.#pause = pause;
  }

  get address() {
    return this.#base;
  }

  get(path, query = {}) {
    const search = new URLSearchParams(query);
    return this.#call('GET', search.size > 0 ? `${path}?${search}` : path);
  }

  /** One key for all tries of a call: when an answer was lost on the way, trying again does not make a second record. */
  post(path, body) {
    return this.#call('POST', path, body, { 'Idempotency-Key': randomUUID() });
  }

  /** Only the version part of an ETag is compared, and lists carry the version: no read before the write. */
  patch(path, changes, version) {
    return this.#call('PATCH', path, changes, {
      'If-Match': `"v${version}"`,
      'Content-Type': 'application/merge-patch+json',
    });
  }

  async #call(method, path, body, headers) {
    for (let attempt = 1; ; attempt++) {
      const last = attempt === MOST_TRIES;
      try {
        return await this.#once(method, path, body, headers);
      } catch (error) {
        const again =
          error instanceof NoAnswer ||
          (error instanceof ApiProblem && (worthAnotherTry.has(error.status) || worthAnotherTryByCode.has(error.code)));
        if (last || !again) throw error;
        await wait(error.retryAfter ?? this.#pause * 2 ** (attempt - 1));
      }
    }
  }

  async #once(method, path, body, headers) {
    this.requests++;
    const request = `${method} ${this.#base}${path.split('?')[0]}`;
    let answer, text;
    try {
      answer = await fetch(this.#base + path, {
        method,
        headers: {
          Accept: 'application/json',
          ...this.#identity,
          ...(body && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT),
      });
      text = await answer.text();
    } catch (error) {
      throw new NoAnswer(`${request}: no answer (${error.cause?.code ?? error.name})`);
    }
    const json = parsed(text);
    if (answer.ok && json !== undefined) return json;
    const problem = new ApiProblem(answer.status, json ?? { detail: `not JSON: ${text.slice(0, 80)}` }, request);
    const seconds = Number(answer.headers.get('Retry-After'));
    if (seconds > 0) problem.retryAfter = seconds * 1000;
    throw problem;
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
