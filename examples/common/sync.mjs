// Brings NetOS to what the files say: finds what is there by its external ids, makes what is missing, changes what differs,
// and leaves deleted what people deleted.
import { ApiProblem } from './api.mjs';

const MOST_IN_BATCH = 200;
// A server takes some 8,000 characters of address.
const LONGEST_BATCH = 6_000;
const AT_ONCE = 4;
const MOST_CHANGES = 3;
const aboutOneRecord = new Set([404, 409, 412, 413, 422]);

/** Counts of one kind of record, why rows were refused, and which are deleted in NetOS. */
const tally = () => ({ created: 0, updated: 0, unchanged: 0, refused: [], deleted: [] });

/**
 * @param resource the name in the URL, e.g. `endpoints`
 * @param source the system the keys come from
 * @param wanted records as `{ key, line, always, once }`; `also` = further keys it is known by, `present` = the record as read, where the caller
 *   recognised it otherwise (it gets the keys), `queue` = records of one name are written one after the other, in their order
 * @param refused rows the caller refused already; they are counted with those NetOS refuses
 * @param step called after each record
 * @param deletedToo whether the caller may ask for deleted records
 * @returns the tally, and `ids`: key → id of each record that is there now, also of one that refused its changes
 */
export async function sync(settings) {
  const { api, resource, source, wanted, refused = [], deletedToo, dryRun = false, step = () => {} } = settings;
  const counts = { ...tally(), refused: [...refused] };
  const ids = new Map();
  const fields = [...new Set(wanted.flatMap((record) => Object.keys(record.always)))];
  const keys = wanted.filter((record) => !record.present).flatMap(keysOf);
  const found = await findAll({ api, resource, source, keys, fields, deletedToo });
  await inParallel(queuesOf(wanted), async (record) => {
    try {
      const present = record.present ?? presentOf(record);
      if (present?.deleted_at) {
        counts.deleted.push(record.key);
      } else if (present) {
        ids.set(record.key, present.id);
        counts[await update(record, present)]++;
      } else {
        ids.set(record.key, await create(record));
      }
    } catch (error) {
      if (!(error instanceof ApiProblem && aboutOneRecord.has(error.status))) throw error;
      counts.refused.push({ key: record.key, line: record.line, reason: error.reason });
    }
    step();
  });
  counts.refused.sort((a, b) => a.line - b.line);
  return { counts, ids };

  function presentOf(record) {
    const items = keysOf(record).flatMap((key) => found.get(key) ?? []);
    return items.find((item) => !item.deleted_at) ?? items[0];
  }

  async function create(record) {
    const external_ids = keysOf(record).map((id) => ({ source, id }));
    const fields = { ...record.once, ...record.always, external_ids };
    const { id } = dryRun ? { id: `new ${resource} ${record.key}` } : await api.post(`/${resource}`, fields);
    counts.created++;
    return id;
  }

  async function update(record, present, attempt = 1) {
    const changes = changesTo(record, present);
    if (Object.keys(changes).length === 0) return attempt === 1 ? 'unchanged' : 'updated';
    if (!dryRun) {
      try {
        await api.patch(`/${resource}/${present.id}`, changes, present.version);
      } catch (error) {
        // Somebody was faster: look at what the record is now, and decide again.
        if (error.status !== 412 || !error.body.current || attempt === MOST_CHANGES) throw error;
        return update(record, error.body.current, attempt + 1);
      }
    }
    return 'updated';
  }

  function changesTo(record, present) {
    const changes = Object.fromEntries(
      Object.entries(record.always).filter(([field, value]) => present[field] !== value),
    );
    const known = new Set(present.external_ids.filter((id) => id.source === source).map(({ id }) => id));
    const unknown = keysOf(record).filter((key) => !known.has(key));
    if (unknown.length > 0) changes.external_ids = [...present.external_ids, ...unknown.map((id) => ({ source, id }))];
    return changes;
  }
}

const keysOf = ({ key, also = [] }) => [key, ...also];

/** The records that carry the keys as external ids, a batch a request: key → record. */
export async function findAll({ api, resource, source, keys, fields, deletedToo = false }) {
  const found = new Map();
  for (const batch of batches(keys.map((key) => `${source}:${key}`))) {
    const page = await api.get(`/${resource}`, {
      external_ids: batch.join(','),
      fields: ['external_ids', 'deleted_at', ...fields].join(','),
      ...(deletedToo && { deleted: 'with' }),
      limit: '500',
    });
    for (const item of page.items) {
      for (const external of item.external_ids) {
        // A live record goes before one of the same identifier that was deleted.
        if (external.source === source && !(item.deleted_at && found.has(external.id))) found.set(external.id, item);
      }
    }
  }
  return found;
}

function batches(texts) {
  const all = [];
  let length = Infinity;
  for (const text of texts) {
    const more = encodeURIComponent(`${text},`).length;
    if (length + more > LONGEST_BATCH || all.at(-1).length === MOST_IN_BATCH) {
      all.push([]);
      length = 0;
    }
    all.at(-1).push(text);
    length += more;
  }
  return all;
}

/**
 * Records of a small catalog by the text people know them by, made where they are missing.
 * @param fieldsOf value → the other fields of a new one
 * @returns the tally, and `ids`: value → id
 */
export async function catalog({ api, resource, field, values, fieldsOf = () => ({}), dryRun }) {
  const counts = tally();
  const ids = new Map();
  for (const value of values) {
    const { id, outcome } = await findOrCreate({ api, resource, field, value, fields: fieldsOf(value), dryRun });
    ids.set(value, id);
    counts[outcome]++;
  }
  return { counts, ids };
}

async function findOrCreate({ api, resource, field, value, fields, dryRun }) {
  // Names and codes are unique without regard to case, equality in a filter is exact: ask for those that contain it, then compare.
  const page = await api.get(`/${resource}`, { [`${field}__ic`]: value, fields: field, limit: '500' });
  const present = page.items.find((item) => item[field].toLowerCase() === value.toLowerCase());
  if (present) return { id: present.id, outcome: 'unchanged' };
  if (dryRun) return { id: `new ${resource} ${value}`, outcome: 'created' };
  return { id: (await api.post(`/${resource}`, { [field]: value, ...fields })).id, outcome: 'created' };
}

/** The records of each queue together; without one, a record is a queue of its own. */
function queuesOf(wanted) {
  const queues = new Map();
  for (const record of wanted) {
    const name = record.queue ?? record;
    if (!queues.has(name)) queues.set(name, []);
    queues.get(name).push(record);
  }
  return [...queues.values()];
}

async function inParallel(queues, work) {
  const waiting = queues[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const queue of waiting) {
        for (const record of queue) await work(record);
      }
    }),
  );
}
