import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BESIDE = fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** A file of real data, which is never part of the project; null where it is not there. */
export function sharedFile(path: string): string | null {
  const file = join(process.env.NETOS_SHARED_DATA || BESIDE, path);
  return existsSync(file) ? file : null;
}
