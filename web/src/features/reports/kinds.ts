/** The weekly e-mails there are, as the address and the API call them. */
export const REPORTS = ['renewal', 'activity-digest'] as const;
export type ReportKind = (typeof REPORTS)[number];

interface ReportWords {
  title: string;
  /** All of what reading it needs. */
  permissions: readonly string[];
  days: (count: number) => string;
  /** What the outbox calls its e-mails. */
  mailKind: string;
}

export const reportWords: Record<ReportKind, ReportWords> = {
  renewal: {
    title: 'Weekly renewal report',
    permissions: ['reports_view', 'renewals_view'],
    days: (count) => `${count} days ahead`,
    mailKind: 'renewal-report',
  },
  'activity-digest': {
    title: 'Weekly activity digest',
    permissions: ['reports_view', 'audit_view'],
    days: (count) => `${count} days back`,
    mailKind: 'activity-digest',
  },
};
