/** The words the API knows, in the order a decision goes through them. */
export const STATUSES = ['pending', 'in_review', 'decided', 'notice_sent', 'completed', 'withdrawn', 'missed'] as const;
export type RenewalStatus = (typeof STATUSES)[number];

export const CHOICES = ['renew', 'renegotiate', 'terminate', 'month_to_month'] as const;
export type Choice = (typeof CHOICES)[number];

export const KINDS = ['contract', 'rf_license'] as const;
export const URGENCIES = ['overdue', 'critical', 'active', 'watch', 'none'] as const;
export const TIMINGS = ['in_time', 'early', 'late'] as const;
export const METHODS = ['certified_mail', 'courier', 'letter', 'email', 'portal', 'fax', 'other'] as const;
export const ENDS_OF_TERM = ['auto_renew', 'month_to_month', 'auto_disconnect'] as const;
export const ESCALATORS = ['none', 'fixed_percent', 'fixed_step', 'cpi'] as const;
export const CONTRACT_KINDS = ['service_order', 'msa', 'lease', 'license', 'colocation', 'power', 'other'] as const;
