import * as format from '@/shared/format';
import type { ReportSend, ReportState } from './types';

/** What became of the e-mails of a send. */
export function outcome(send: ReportSend): { text: string; bounced: string | null; tone: 'ok' | 'warn' | 'off' } {
  if (send.status === 'skipped') return { text: `skipped: ${send.reason}`, bounced: null, tone: 'off' };
  const waiting = send.waiting ? `, ${format.number(send.waiting)} waiting` : '';
  return {
    text: `${format.number(send.delivered)} of ${format.number(send.recipients)} delivered${waiting}`,
    bounced: send.bounced ? `${format.number(send.bounced)} bounced` : null,
    tone: send.bounced ? 'warn' : 'ok',
  };
}

/** `scheduled`, or who sent it. */
export const origin = (send: ReportSend) => (send.trigger === 'schedule' ? 'scheduled' : `by ${send.sent_by}`);

/** `e-mail, Mondays 08:00 UTC, to 18 active users, 180 days ahead` */
export const plan = (report: ReportState, days: string) =>
  [
    'e-mail',
    report.enabled ? report.schedule : 'not sent by itself',
    `to ${format.plural(report.recipients, 'active user')}`,
    days,
  ].join(', ');

/** What is said when somebody has sent it. */
export const sentWords = (send: ReportSend) =>
  send.status === 'skipped'
    ? `Nothing was sent: ${send.reason}`
    : `The report is on its way to ${format.plural(send.recipients, 'person', 'people')}`;
