export interface ReportSend {
  id: string;
  /** The ISO week: `2026-W48`. */
  period: string;
  trigger: 'schedule' | 'manual';
  status: 'queued' | 'skipped';
  reason: string | null;
  sent_by: string;
  at: string;
  recipients: number;
  delivered: number;
  bounced: number;
  waiting: number;
  summary: Record<string, number>;
}

/** Where a weekly e-mail stands, and what it would say to me now. */
export interface ReportState {
  name: string;
  enabled: boolean;
  configured: boolean;
  /** `Mondays 08:00 UTC` */
  schedule: string;
  days: number;
  recipients: number;
  next_send_at: string | null;
  headline: string;
  lead: string;
  counts: Record<string, number>;
  sends: ReportSend[];
}
