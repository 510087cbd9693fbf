import type { Amount } from '@/api';
import * as format from '@/shared/format';

/** Amounts side by side, one per currency, never added up. */
export function Amounts({ amounts, short }: { amounts: readonly Amount[] | undefined; short?: boolean }) {
  if (!amounts?.length) return <>{format.NONE}</>;
  const words = (show: typeof format.money) =>
    amounts.map(({ amount, currency }) => show(amount, currency)).join(' · ');
  return short ? <span title={words(format.money)}>{words(format.moneyShort)}</span> : <>{words(format.money)}</>;
}
