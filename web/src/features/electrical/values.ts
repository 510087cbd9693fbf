export const STATUSES = ['planned', 'active', 'disconnected'] as const;
export const PHASES = ['single', 'three'] as const;
