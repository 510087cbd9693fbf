export const STATUSES = ['planned', 'active', 'decommissioning', 'retired'] as const;
