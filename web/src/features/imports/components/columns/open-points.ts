import { plural } from '@/shared/format';
import { fieldOf } from '../../kind';
import { openQuestions } from '../../steps';
import type { Import, ImportKind } from '../../types';

const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** What still has to be decided before rows can be checked, each in a sentence. */
export function openPoints(job: Import, kind: ImportKind | undefined): string[] {
  const asked = job.columns.filter((column) => openQuestions(column).length).map((column) => column.header);
  const missing = job.missing.map((name) => fieldOf(kind, name).label);
  return [
    missing.length
      ? `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} required: choose the column that brings ${missing.length === 1 ? 'it' : 'each'}.`
      : null,
    job.unmapped.length
      ? `${plural(job.unmapped.length, 'column')} undecided: ${listed(job.unmapped)}. Choose a field, or ignore ${job.unmapped.length === 1 ? 'it' : 'them'}.`
      : null,
    asked.length ? `${plural(asked.length, 'column')} can be read in more than one way: ${listed(asked)}.` : null,
  ].filter((point) => point !== null);
}
