import type { RateStep } from '../types';

/** The rate that holds on a day; undefined before the first. */
export function rateOn(steps: readonly RateStep[], day: string): number | undefined {
  return steps.findLast(({ from }) => from <= day)?.amount;
}
