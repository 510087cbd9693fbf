import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { NONE } from '@/shared/format';
import { Tooltip } from './tooltip';
import { Button } from './button';

/** `<Facts><FactRow label="BAN">…</FactRow></Facts>`: label 12, value 13, rows of 28. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>;

export function FactRow({ label, children }: { label: ReactNode; children?: ReactNode }) {
  const empty = children === null || children === undefined || children === '';
  return (
    <>
      <dt>{label}</dt>
      <dd>{empty ? NONE : children}</dd>
    </>
  );
}

/** Text of more than one line is shown whole, as it was written. */
export const LONG_TEXT = 'min-w-0 whitespace-pre-line [overflow-wrap:anywhere]';

/** A value one may see and not change, with who can. */
export function LockedValue({ reason, long, children }: { reason: string; long?: boolean; children: ReactNode }) {
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <span className={long ? LONG_TEXT : 'clip'}>{children}</span>
      <Tooltip text={reason}>
        <Button variant="ghost" size="sm" className="icon-only lock" aria-label={reason}>
          <Lock className="icon icon-sm" />
        </Button>
      </Tooltip>
    </span>
  );
}
