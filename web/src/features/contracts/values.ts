/** The words the API knows, in the order people think of them. */
export const KINDS = ['service_order', 'msa', 'lease', 'license', 'colocation', 'power', 'other'] as const;
export const STATUSES = [
  'draft',
  'scheduled',
  'active',
  'month_to_month',
  'expired',
  'terminated',
  'superseded',
] as const;
export const ENDS_OF_TERM = ['auto_renew', 'month_to_month', 'auto_disconnect'] as const;
export const ESCALATORS = ['none', 'fixed_percent', 'fixed_step', 'cpi'] as const;
export const URGENCIES = ['overdue', 'critical', 'active', 'watch', 'none'] as const;
