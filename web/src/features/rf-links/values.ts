/** The words the API knows, in the order people think of them. */
export const STATUSES = ['planned', 'provisioning', 'active', 'decommissioning', 'retired'] as const;
export const CLASSIFICATIONS = ['backhaul', 'customer_endlink'] as const;
export const LICENSE_STATUSES = ['expired', 'due', 'valid', 'none'] as const;
export const TYPES = ['PTP', 'PtMP'] as const;

/** A licence comes up for renewal this many days before it expires. */
export const RENEWAL_WINDOW_DAYS = 90;
