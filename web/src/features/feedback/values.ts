export const KINDS = ['bug', 'feature'] as const;
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export const STATUSES = ['new', 'triaged', 'planned', 'in_progress', 'done', 'declined'] as const;
