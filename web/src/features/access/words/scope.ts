import type { Scope } from '@/api';

const list = new Intl.ListFormat('en-US', { style: 'long', type: 'disjunction' });

/** The part of the network somebody sees, as a sentence. */
export function scopeWords(scope: Scope | null): string {
  const states = scope?.states ?? [];
  const carriers = (scope?.carriers ?? []).map((carrier) => carrier.name);
  if (!states.length && !carriers.length) return 'Everything: all states, all carriers';
  const whose = carriers.length ? `is of ${list.format(carriers)}` : '';
  const where = states.length ? `touches ${list.format(states)}` : '';
  return `Only what ${[whose, where].filter(Boolean).join(' and ')}`;
}

/** The same in a cell of a list: `IN, OH · 2 carriers`. */
export function scopeShort(states: readonly string[], carriers: number): string {
  const parts = [
    states.length > 3 ? `${states.length} states` : states.join(', '),
    carriers ? `${carriers} ${carriers === 1 ? 'carrier' : 'carriers'}` : '',
  ].filter(Boolean);
  return parts.join(' · ') || 'Everything';
}
