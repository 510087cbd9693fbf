/** The words the API knows, in the order people think of them. */
export const STATUSES = [
  'quoted',
  'ordered',
  'provisioning',
  'active',
  'disconnect_pending',
  'disconnected',
  'cancelled',
] as const;
export const PURPOSES = [
  'backhaul',
  'transport',
  'internet',
  'customer_access',
  'interconnect',
  'management',
  'other',
] as const;
export const PROTECTIONS = ['unprotected', 'protected', 'diverse'] as const;
export const URGENCIES = ['overdue', 'critical', 'active', 'watch', 'none'] as const;
