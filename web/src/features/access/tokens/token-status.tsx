import { Tag, type Tone } from '@/ui';
import type { ApiToken, TokenStatus } from '../types';

const WORDS: Record<TokenStatus, { text: string; tone?: Tone }> = {
  active: { text: 'Active', tone: 'ok' },
  expired: { text: 'Expired', tone: 'warn' },
  revoked: { text: 'Revoked' },
};

export function TokenStatusTag({ token }: { token: Pick<ApiToken, 'status'> }) {
  const { text, tone } = WORDS[token.status];
  return <Tag tone={tone}>{text}</Tag>;
}
