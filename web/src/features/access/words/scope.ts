import type { Scope } from '@/api';
import { plural } from '@/shared/format';

const both = new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' });
const list = new Intl.ListFormat('en-US', { style: 'long', type: 'disjunction' });

/** The part of the network somebody sees, as a sentence. */
export function scopeWords(scope: Scope | null): string {
  const states = scope?.states ?? [];
  const carriers = (scope?.carriers ?? []).map((carrier) => carrier.name);
  const sites = (scope?.assets ?? []).map((site) => site.name);
  if (!states.length && !carriers.length && !sites.length) return 'Everything: all states, all carriers, all sites';
  const whose = carriers.length ? `is of ${list.format(carriers)}` : '';
  const where = states.length ? `touches ${list.format(states)}` : '';
  const at = sites.length ? `is at ${list.format(sites)}` : '';
  return `Only what ${both.format([whose, where, at].filter(Boolean))}`;
}

/** The same in a cell of a list: `IN, OH · 2 carriers · 1 site`. */
export function scopeShort(states: readonly string[], carriers: number, sites: number): string {
  const parts = [
    states.length > 3 ? `${states.length} states` : states.join(', '),
    carriers ? plural(carriers, 'carrier') : '',
    sites ? plural(sites, 'site') : '',
  ].filter(Boolean);
  return parts.join(' · ') || 'Everything';
}
