import type { FieldSpec } from '@/ui';
import { kindOptions } from './kinds';

/** What may be changed of a document; the kinds depend on its owner and the reader. */
export const documentFields = (kinds: readonly string[], kindHint: string | null): FieldSpec[] => [
  { name: 'title', label: 'Title', kind: 'text', required: true },
  {
    name: 'kind',
    label: 'Kind',
    kind: 'enum',
    options: kindOptions(kinds),
    required: true,
    hint: kindHint ?? undefined,
  },
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];
