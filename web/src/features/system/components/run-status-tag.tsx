import { Tag } from '@/ui';
import type { RunStatus } from '../types';
import { STATUS } from '../words';

export function RunStatusTag({ status }: { status: RunStatus }) {
  const { text, tone } = STATUS[status];
  return <Tag tone={tone}>{text}</Tag>;
}
