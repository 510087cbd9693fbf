export interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string | null;
  code?: string;
  trace_id?: string;
  errors?: Record<string, string[]>;
  fields?: string[];
  permission?: string;
  known?: string[];
  allowed?: string[];
  conflict?: { id: string; label: string };
  references?: { count: number; items: { id: string; kind: string; label: string }[] };
  current?: Record<string, unknown>;
}

/** What the API answers instead of a result (RFC 9457); status 0 means the server was not reached. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | null;
  readonly code: string | null;
  readonly traceId: string | null;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `The server answered ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.title = body.title ?? `The server answered ${status}`;
    this.detail = body.detail ?? null;
    this.code = body.code ?? null;
    this.traceId = body.trace_id ?? null;
    this.body = body;
  }

  /** Messages of the fields, the first of each: what a form shows under its inputs. */
  get fieldErrors(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.body.errors ?? {}).map(([field, messages]) => [field, messages[0] ?? '']),
    );
  }

  get isForbidden() {
    return this.status === 403;
  }
  get isNotFound() {
    return this.status === 404;
  }
  get isStale() {
    return this.status === 412;
  }
  get isUnreachable() {
    return this.status === 0;
  }
}

export const isProblem = (error: unknown): error is ApiProblem => error instanceof ApiProblem;

export function asProblem(error: unknown): ApiProblem {
  if (isProblem(error)) return error;
  return new ApiProblem(-1, {
    title: 'Something went wrong',
    detail: error instanceof Error ? error.message : String(error),
  });
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  let body: ProblemBody = {};
  if (response.headers.get('content-type')?.includes('json')) {
    body = (await response.json().catch(() => ({}))) as ProblemBody;
  }
  return new ApiProblem(response.status, body);
}
