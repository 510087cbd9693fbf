import { Tag, type Tone } from '@/ui';
import type { OutboxMessage } from '../types';

const WORDS: Record<OutboxMessage['status'], { text: string; tone?: Tone }> = {
  waiting: { text: 'Waiting', tone: 'warn' },
  sending: { text: 'Being sent', tone: 'info' },
  sent: { text: 'Sent', tone: 'ok' },
  failed: { text: 'Given up', tone: 'danger' },
  discarded: { text: 'Discarded' },
};

export function EmailStatusTag({ status }: { status: OutboxMessage['status'] }) {
  const { text, tone } = WORDS[status];
  return <Tag tone={tone}>{text}</Tag>;
}
