import type { FieldSpec } from '@/ui';

/** What is kept for a decision and edited where it stands. */
export const noteFields: readonly FieldSpec[] = [
  { name: 'owner', label: 'Owner', kind: 'text', hint: 'E-mail address of a user' },
  { name: 'usage_notes', label: 'How it is used', kind: 'textarea' },
  { name: 'offer_notes', label: 'What others offer', kind: 'textarea' },
];
