// A stand-in for NetOS over HTTP, for the tests of the examples: the part of the API they use, in memory.
import { createServer } from 'node:http';

const areas = ['circuits', 'endpoints', 'carriers', 'catalog', 'infrastructure', 'rf_links'];
const everything = areas.flatMap((area) => [`${area}_view`, `${area}_edit`]);
const kinds = ['carriers', 'service-types', 'endpoints', 'circuits', 'infrastructure', 'rf-systems', 'rf-links'];

/**
 * Starts one on a free port; it ends with the test.
 * @param intercept sees each call `{ method, path, query, headers, body }` first; what it returns (`{ status, body, headers }`) is the answer,
 *   'lose' does what was asked and breaks the connection instead of answering
 */
export async function fakeApi(test, { permissions = everything, intercept = () => undefined } = {}) {
  const records = Object.fromEntries(kinds.map((kind) => [kind, []]));
  const calls = [];
  const keys = new Map();
  let ids = 0;

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const url = new URL(request.url, 'http://fake');
    const call = {
      method: request.method,
      path: url.pathname.replace('/api/v1', ''),
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    calls.push(call);
    const instead = intercept(call, records);
    const answer = instead && instead !== 'lose' ? instead : answerTo(call);
    if (instead === 'lose') return request.socket.destroy();
    response.writeHead(answer.status ?? 200, { 'Content-Type': 'application/json', ...answer.headers });
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    records,
    calls,
    writes: () => calls.filter((call) => call.method !== 'GET'),
  };

  function answerTo({ method, path, query, headers, body }) {
    const [, resource, id] = path.split('/');
    if (path === '/me')
      return {
        body: {
          email: headers['x-user-email'] ?? 'dev@netos.local',
          role: headers['x-user-role'] ?? 'exec',
          permissions,
        },
      };
    if (!records[resource]) return problem(404, 'route.not_found', `There is nothing at ${path}.`);
    if (method === 'GET') return { body: paged(records[resource].filter(matching(query)), query) };
    if (method === 'PATCH')
      return change(
        records[resource].find((record) => record.id === id),
        headers['if-match'],
        body,
      );
    return create(records[resource], headers['idempotency-key'], body);
  }

  function create(list, key, body) {
    if (!key) return problem(400, 'test.no_key', 'A script should send an Idempotency-Key.');
    if (!keys.has(key)) {
      list.push({ id: `id-${++ids}`, version: 1, external_ids: [], ...body });
      keys.set(key, { status: 201, body: list.at(-1) });
    }
    return keys.get(key);
  }

  function change(record, ifMatch, changes) {
    if (ifMatch !== `"v${record.version}"`)
      return problem(412, 'version.stale', 'Somebody changed this record meanwhile.', { current: { ...record } });
    Object.assign(record, changes, { version: record.version + 1 });
    return { body: record };
  }
}

export const problem = (status, code, detail, more) => ({
  status,
  body: { status, code, detail, trace_id: 'f00d', ...more },
});

function matching({ external_ids, name__ic, code__ic, deleted }) {
  const wanted = external_ids?.split(',');
  const contains = (value, part) => part === undefined || value?.toLowerCase().includes(part.toLowerCase());
  return (record) =>
    (deleted === 'with' || !record.deleted_at) &&
    (!wanted || record.external_ids.some((external) => wanted.includes(`${external.source}:${external.id}`))) &&
    contains(record.name, name__ic) &&
    contains(record.code, code__ic);
}

/** A cursor is how many went before. */
function paged(items, query) {
  const from = Number(query.cursor ?? 0);
  const to = query.cursor === undefined ? items.length : from + Number(query.limit);
  const more = query.cursor !== undefined && { next_cursor: to < items.length ? String(to) : null };
  return { items: items.slice(from, to).map(shaped(query)), ...more };
}

/** As the API does: `fields` and no others, an empty field as null. */
function shaped({ fields }) {
  return (record) =>
    Object.fromEntries(['id', 'version', ...(fields?.split(',') ?? [])].map((name) => [name, record[name] ?? null]));
}
