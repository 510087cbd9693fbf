import type { Tone } from '@/ui';
import { dayNumber } from '@/contract';
import * as format from '@/shared/format';
import type { Renewal } from '../types';
import { changeOf, mrcAfter, shortName } from '../words';

export interface CardTag {
  text: string;
  tone?: Tone;
}

/** Days by which a deadline was missed; null unless it was. */
export const missedDays = ({ status, days_to_deadline: days }: Renewal): number | null =>
  status === 'missed' && days !== null ? Math.abs(days) : null;

function noticeTag({ notice_timing: timing, notice_sent_on: sent, deadline }: Renewal): CardTag | null {
  if (timing === 'late')
    return {
      tone: 'danger',
      text: sent && deadline ? `${format.daysShort(dayNumber(sent) - dayNumber(deadline))} late` : 'Late',
    };
  if (timing === 'early') return { tone: 'warn', text: 'Too early' };
  return timing ? { tone: 'ok', text: 'In time' } : null;
}

function savingTag(renewal: Renewal): CardTag | null {
  const after = mrcAfter(renewal);
  if (renewal.mrc === null || renewal.mrc === undefined || after === null) return null;
  const change = changeOf(renewal.mrc, after);
  if (change === 0) return { text: 'no change' };
  const text = format.money(change, renewal.currency);
  return change < 0 ? { tone: 'ok', text } : { tone: 'warn', text: `+${text}` };
}

/** What a decision waits for, or how it went; null while nothing is decided. */
export function cardTag(renewal: Renewal): CardTag | null {
  switch (renewal.status) {
    case 'decided':
      if (renewal.awaits_approval) return { tone: 'warn', text: 'Needs approval' };
      if (!renewal.settled) return { tone: 'warn', text: 'To send' };
      return renewal.approved_by
        ? { tone: 'ok', text: `Approved by ${shortName(renewal.approved_by_name ?? renewal.approved_by)}` }
        : { tone: 'info', text: 'To complete' };
    case 'notice_sent':
      return noticeTag(renewal);
    case 'completed':
      return savingTag(renewal);
    default:
      return null;
  }
}
