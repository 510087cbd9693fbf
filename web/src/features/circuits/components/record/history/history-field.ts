import * as format from '@/shared/format';
import { enumValues } from '@/shared/enums';
import { formatField, type FieldSpec } from '@/ui';
import { circuitField } from '../../../fields';
import type { HistoryEntry } from '../../../types';
import { STATUSES } from '../../../values';

export type HistoryChange = NonNullable<HistoryEntry['changes']>[number];

/** Fields one does not edit, yet finds in the history. */
const ALSO: Record<string, FieldSpec> = {
  status: { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  external_ids: { name: 'external_ids', label: 'External IDs', kind: 'text' },
  route: { name: 'route', label: 'Route', kind: 'text' },
};

function specOf(field: string): FieldSpec {
  const known = ALSO[field] ?? circuitField(field);
  return known.label === field ? { ...known, label: format.label(field) } : known;
}

export const fieldWords = (field: string) => specOf(field).label;

interface ExternalId {
  source: string;
  id: string;
}

function words(field: string, value: unknown, label: string | undefined, record: Record<string, unknown>): string {
  if (label) return label;
  if (value === null || value === undefined || value === '') return format.NONE;
  if (field === 'external_ids' && Array.isArray(value)) {
    return (value as ExternalId[]).map(({ source, id }) => `${source} ${id}`).join(', ') || format.NONE;
  }
  if (field === 'route') {
    const positions = (value as { coordinates?: unknown[] }).coordinates?.length ?? 0;
    return format.plural(positions, 'position');
  }
  return formatField(specOf(field), value, record);
}

/** Before and after in words, as the record shows its values. */
export function changeWords(change: HistoryChange, currency: string | undefined): { before: string; after: string } {
  const record = { currency };
  return {
    before: words(change.field, change.old, change.old_label, record),
    after: words(change.field, change.new, change.new_label, record),
  };
}
