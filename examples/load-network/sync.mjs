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
export const tally = () => ({ created: 0, updated: 0, unchanged: 0, refused: [], deleted: [] });

/**
 * @param resource the name in the URL, e.g. `endpoints`
 * @param source the system the keys come from
 * @param wanted records as `{ key, line, always, once }`
 * @param step called after each record
 * @param deletedToo whether the caller may ask for deleted records
 * @returns the tally, and `ids`: key → id of each record that is there now, also of one that refused its changes
 */
export async function sync({ api, resource, source, wanted, deletedToo, dryRun = false, step = () => {} }) {
  const counts = tally();
  const ids = new Map();
  const fields = [...new Set(wanted.flatMap((record) => Object.keys(record.always)))];
  const found = await findAll({ api, resource, source, wanted, fields, deletedToo });
  await inParallel(wanted, async (record) => {
    try {
      const present = found.get(record.key);
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

  async function create({ key, always, once }) {
    const fields = { ...once, ...always, external_ids: [{ source, id: key }] };
    const { id } = dryRun ? { id: `new ${resource} ${key}` } : await api.post(`/${resource}`, fields);
    counts.created++;
    return id;
  }

  async function update({ always }, present, attempt = 1) {
    const changes = Object.fromEntries(Object.entries(always).filter(([field, value]) => present[field] !== value));
    if (Object.keys(changes).length === 0) return attempt === 1 ? 'unchanged' : 'updated';
    if (!dryRun) {
      try {
        await api.patch(`/${resource}/${present.id}`, changes, present.version);
      } catch (error) {
        // Somebody was faster: look at what the record is now, and decide again.
        if (error.status !== 412 || !error.body.current || attempt === MOST_CHANGES) throw error;
        return update({ always }, error.body.current, attempt + 1);
      }
    }
    return 'updated';
  }
}

/** The records that carry the keys as external ids, a batch a request: key → record. */
async function findAll({ api, resource, source, wanted, fields, deletedToo }) {
  const found = new Map();
  for (const batch of batches(wanted.map((record) => `${source}:${record.key}`))) {
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
 * The id of a record of a small catalog by the text people know it by, made when it is missing.
 * @returns `{ id, outcome }`
 */
export async function findOrCreate({ api, resource, field, value, fields, dryRun }) {
  // Names and codes are unique without regard to case, equality in a filter is exact: ask for those that contain it, then compare.
  const page = await api.get(`/${resource}`, { [`${field}__ic`]: value, fields: field, limit: '500' });
  const present = page.items.find((item) => item[field].toLowerCase() === value.toLowerCase());
  if (present) return { id: present.id, outcome: 'unchanged' };
  if (dryRun) return { id: `new ${resource} ${value}`, outcome: 'created' };
  return { id: (await api.post(`/${resource}`, { [field]: value, ...fields })).id, outcome: 'created' };
}

async function inParallel(items, work) {
  const queue = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
