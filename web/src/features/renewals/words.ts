import type { LucideIcon } from 'lucide-react';
import { CalendarSync, CircleX, MessagesSquare, Repeat } from 'lucide-react';
import * as format from '@/shared/format';
import type { Renewal } from './types';
import type { Choice } from './values';

export const CHOICE_ICONS: Record<Choice, LucideIcon> = {
  renew: Repeat,
  renegotiate: MessagesSquare,
  terminate: CircleX,
  month_to_month: CalendarSync,
};

/** `L3/ETH/009812/INDY`, `Bogus Basin +2`: the first of what it is about. */
export function renewalName({ label, subject_count: count, agreement_number: number }: Renewal): string {
  const name = label ?? number ?? 'Contract without a number';
  return count && count > 1 ? `${name} +${format.number(count - 1)}` : name;
}

export const isLicense = ({ kind }: Pick<Renewal, 'kind'>): boolean => kind === 'rf_license';

/** Who sees to it: by name where there is a user of that address. */
export const ownerWords = ({ owner, owner_name: name }: Renewal): string | null => name ?? owner;

/** `Jordan Ortiz` → `J. Ortiz`; an address stays what stands before the @. */
export function shortName(name: string): string {
  if (name.includes('@')) return name.split('@')[0] ?? name;
  const [first = '', ...rest] = name.split(/\s+/).filter(Boolean);
  const last = rest.at(-1);
  return last ? `${first.charAt(0)}. ${last}` : first;
}

/** What a month costs after it: nothing once terminated; null while it is not known. */
export function mrcAfter({ decision, mrc, successor_mrc: after }: Renewal): number | null {
  if (decision === 'terminate') return 0;
  if (decision === 'month_to_month') return mrc ?? null;
  return after ?? null;
}

/** The difference in cents' precision. */
export const changeOf = (before: number, after: number): number => Math.round((after - before) * 100) / 100;
