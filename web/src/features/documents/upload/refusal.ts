import type { ApiProblem } from '@/api';
import * as format from '@/shared/format';
import type { DocumentRules } from '../types';
import type { Refusal } from './queue';

/** Why a file need not be sent at all. */
export function refusedBefore(file: Pick<File, 'size'>, rules: DocumentRules): string | undefined {
  if (file.size === 0) return 'The file is empty';
  if (file.size > rules.max_bytes) return `Too big: a file may have ${format.bytes(rules.max_bytes)}`;
  return undefined;
}

/** Trying the very same again cannot help. */
const FINAL = new Set([400, 404, 409, 413, 415]);

/** What the server said, for the row of the file. */
export function refusalOf(problem: ApiProblem): Refusal {
  const existing = problem.body.conflict;
  if (problem.status === 409 && existing) return { text: 'The same file is here already', again: false, existing };
  const said = Object.values(problem.fieldErrors).filter(Boolean).join('; ') || problem.message;
  const trace = problem.status >= 500 && problem.traceId ? ` Trace ${problem.traceId}` : '';
  return { text: `${said}${trace}`, again: !FINAL.has(problem.status) };
}
