import type { Amount } from '@/api';
import * as format from '@/shared/format';

export interface Short {
  value: string;
  /** `k`, `M`, a currency's code, or both. */
  unit: string;
  exact: string;
}

/** From here on cents do not matter on a card. */
const WHOLE_FROM = 1000;

/** `$1.94` `M`, with the exact amount for the tooltip. */
export function shortAmount({ amount, currency }: Amount): Short {
  const short = format.moneyShort(amount, currency);
  const whole = Math.abs(amount) >= WHOLE_FROM ? short.replace(/\.\d\d(?!\d|M|k)/, '') : short;
  const parts = /^(.*?\d)([kM]?)(?: ([A-Z]{3}))?$/.exec(whole);
  const [, value = format.NONE, scale = '', code = ''] = parts ?? [];
  return { value, unit: [scale, code].filter(Boolean).join(' '), exact: format.money(amount, currency) };
}

/** `$0.31`, as fine as it is known in the tooltip. */
export function unitCost({ amount, currency }: Amount): Short {
  const [value = format.NONE, code = ''] = format.money(amount, currency).split(' ');
  return { value, unit: code, exact: `${format.number(amount, 4)} ${currency} per Mbps` };
}

export const inWords = ({ value, unit }: Short) =>
  `${value}${unit.length > 1 && !/^[kM]/.test(unit) ? ' ' : ''}${unit}`;
