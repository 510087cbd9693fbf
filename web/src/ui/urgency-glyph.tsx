import type { CSSProperties } from 'react';
import { cx } from '@/shared/cx';
import { URGENCY_GLYPHS } from './glyphs';

/** The shape of an urgency in its own colour, on a plain surface. */
export function UrgencyGlyph({ urgency, large }: { urgency: string; large?: boolean }) {
  const style = {
    color: `var(--urg-${urgency}-mark)`,
    '--urg-overdue-soft': 'var(--surface-1)',
  } as CSSProperties;
  return (
    <svg viewBox="0 0 12 12" className={cx('urgency-glyph', large && 'large')} style={style} aria-hidden="true">
      {URGENCY_GLYPHS[urgency]}
    </svg>
  );
}
