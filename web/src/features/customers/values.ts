import type { Option } from '@/ui';

export const STATUSES = ['prospect', 'active', 'inactive'] as const;

const KIND_WORDS: Record<string, string> = { commercial: 'Commercial', mfc: 'Multi-family community' };

export const KINDS: readonly Option[] = Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }));

export const kindWords = (kind: string) => KIND_WORDS[kind] ?? kind;
