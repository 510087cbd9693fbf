import type { FacetValue } from '@/api';
import { label } from '@/shared/format';
import type { Term, Timeline } from './types';

/** How many terms have each value of a field, the most frequent first. */
export function facetOf({ terms, carriers }: Timeline, field: string): FacetValue[] {
  const counts = new Map<string, number>();
  for (const term of terms) {
    const value = term[field as keyof Term];
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({
      value,
      label: field === 'carrier_id' ? (carriers.get(value)?.name ?? value) : label(value),
      count,
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}
