import * as format from '@/shared/format';
import type { DocumentRules, OwnerKind } from './types';

/** The kinds one may give to a document of such an owner. */
export function choosableKinds(rules: DocumentRules, owner: OwnerKind, mayMoney: boolean): string[] {
  const kinds = rules.kinds[owner] ?? [];
  return mayMoney ? kinds : kinds.filter((kind) => !rules.money_kinds.includes(kind));
}

/** Why kinds are missing from the choice; null when none are. */
export function withheldKinds(rules: DocumentRules, owner: OwnerKind, mayMoney: boolean): string | null {
  const missing = mayMoney ? [] : (rules.kinds[owner] ?? []).filter((kind) => rules.money_kinds.includes(kind));
  if (!missing.length) return null;
  const words = missing.map((kind) => `${format.label(kind).toLowerCase()}s`);
  const last = words.pop();
  return `Finance adds ${words.length ? `${words.join(', ')} and ${last}` : last}`;
}

export const kindOptions = (kinds: readonly string[]) =>
  kinds.map((kind) => ({ value: kind, label: format.label(kind) }));

/** Words of file names, the telling ones first. */
const HINTS: readonly [kind: string, words: RegExp][] = [
  ['amendment', /\b(amend(ment)?|addendum|change order)\b/],
  ['invoice', /\b(invoices?|inv)\b/],
  ['bill', /\b(bills?|billing|statement)\b/],
  ['loa_cfa', /\b(loa|cfa|letter of (authorization|agency))\b/],
  ['floorplan', /\b(floor ?plans?|layout|rack elevation)\b/],
  ['fcc_license', /\b(fcc|uls|licen[cs]es?|call ?sign|authorization)\b/],
  ['agreement', /\b(agreements?|contracts?|msa|lease|service order|so|order form|nda|sla)\b/],
  ['meter_photo', /\bmeter\b/],
];

const PICTURE = /\.(jpe?g|png|webp|gif|tiff?|heic)$/i;
const ONLY_PICTURES = new Set(['meter_photo']);

export const isPictureFile = (file: Pick<File, 'name' | 'type'>) =>
  file.type.startsWith('image/') || PICTURE.test(file.name);

/** A first guess at what a file is, by its name and type; one may choose otherwise. */
export function guessKind(file: Pick<File, 'name' | 'type'>, kinds: readonly string[]): string {
  const words = file.name
    .replace(/\.[^.]*$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/(\d)([a-z])|([a-z])(\d)/gi, '$1$3 $2$4')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .toLowerCase();
  const picture = isPictureFile(file);
  const hint = HINTS.find(
    ([kind, pattern]) => kinds.includes(kind) && (picture || !ONLY_PICTURES.has(kind)) && pattern.test(words),
  )?.[0];
  if (hint) return hint;
  if (picture && kinds.includes('photo')) return 'photo';
  return kinds.includes('other') ? 'other' : (kinds[0] ?? 'other');
}
