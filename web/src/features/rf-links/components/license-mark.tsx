import * as format from '@/shared/format';
import { cx } from '@/shared/cx';
import { URGENCY_GLYPHS } from '@/ui/glyphs';
import type { RfLink } from '../types';

const LOOK: Record<string, string> = { expired: 'overdue', due: 'active' };

/** How its license stands: the shape and ink of an urgency once a renewal is due, plain words before. */
export function LicenseMark({ link }: { link: Pick<RfLink, 'license_status' | 'license_days_left' | 'licensed'> }) {
  const { license_status: status, license_days_left: days } = link;
  const look = LOOK[status];
  if (!look) {
    if (status === 'valid') return <span className="text-text-2">Valid {format.daysShort(days ?? 0)}</span>;
    return <span className="text-text-3">{link.licensed ? 'No date' : format.NONE}</span>;
  }
  return (
    <span className={cx('urgency', look)}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {URGENCY_GLYPHS[look]}
      </svg>
      {format.label(status)} {format.daysShort(days ?? 0)}
    </span>
  );
}
