import { CalendarClock } from 'lucide-react';
import { FactsCard, type RecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { Banner, FactRow } from '@/ui';
import type { RfLink } from '../../types';
import { RENEWAL_WINDOW_DAYS } from '../../values';
import { LicenseMark } from '../license-mark';

const DAY = 86_400_000;
const daysBefore = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/** What must be done about the license, while something must. */
export function LicenseBanner({ link }: { link: RfLink }) {
  const { license_status: status, license_days_left: days, fcc_license_expires_on: expires } = link;
  if (!expires || days === null || (status !== 'due' && status !== 'expired')) return null;
  const late = status === 'expired';
  return (
    <Banner tone={late ? 'danger' : 'warn'} icon={CalendarClock}>
      <strong className="font-medium">
        {late ? `The license expired ${format.date(expires)}` : `Renew the license by ${format.date(expires)}`}
      </strong>{' '}
      <span className="text-text-2">
        {late
          ? `${format.daysLong(days)} ago; the link may not transmit until it is renewed.`
          : `${format.daysLong(days)} left.`}
      </span>
    </Banner>
  );
}

/** Call sign, the last day, and when its renewal comes up. */
export function LicenseCard({ link, editor }: { link: RfLink; editor: RecordEditor }) {
  const { fcc_license_expires_on: expires, fcc_call_sign: call } = link;
  return (
    <FactsCard
      editor={editor}
      title="License"
      names={['fcc_call_sign', 'fcc_license_expires_on']}
      shown={{ fcc_call_sign: call ? <span className="id">{call}</span> : undefined }}
    >
      <FactRow label="Stands">
        <LicenseMark link={link} />
      </FactRow>
      <FactRow label="Renewal from">{expires ? format.date(daysBefore(expires, RENEWAL_WINDOW_DAYS)) : null}</FactRow>
      <FactRow label="System">{link.licensed ? 'needs a license' : 'needs none'}</FactRow>
    </FactsCard>
  );
}
