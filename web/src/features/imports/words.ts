import type { ImportStatus, ImportSummary } from './types';

export const FORMATS: Record<string, string> = {
  csv: 'Text with separators (CSV)',
  xlsx: 'Excel workbook (XLSX)',
  xls: 'Excel workbook (XLS)',
  xlsb: 'Excel workbook (XLSB)',
  geojson: 'GeoJSON',
  kml: 'KML',
};

const STATUS_WORDS: Record<ImportStatus, string> = {
  uploaded: 'Being read',
  parsed: 'Columns to decide',
  mapped: 'Being checked',
  validated: 'Ready to try',
  committing: 'Being written',
  committed: 'Committed',
  cancelled: 'Cancelled',
  failed: 'Failed',
  reverted: 'Undone',
};

type Tone = 'ok' | 'warn' | 'danger' | 'info';
const TONES: Partial<Record<ImportStatus, Tone>> = {
  committed: 'ok',
  failed: 'danger',
  parsed: 'warn',
  committing: 'info',
};

/** Where an import stands, in a word or two. */
export function statusOf({ status, counts, dry_run }: Pick<ImportSummary, 'status' | 'counts' | 'dry_run'>): {
  words: string;
  tone: Tone | undefined;
} {
  if (status !== 'validated') return { words: STATUS_WORDS[status], tone: TONES[status] };
  const wrong = counts.error + counts.duplicate;
  if (wrong) return { words: 'Errors to fix', tone: 'warn' };
  return dry_run ? { words: 'Waiting for commit', tone: 'info' } : { words: STATUS_WORDS.validated, tone: 'info' };
}
