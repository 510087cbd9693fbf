import type { ReactNode } from 'react';
import { cx } from '@/shared/cx';

export type Tone = 'ok' | 'warn' | 'danger' | 'info';

export function Tag({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return <span className={cx('tag', tone)}>{children}</span>;
}
