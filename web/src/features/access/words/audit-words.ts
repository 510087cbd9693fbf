import { easternInstant } from '@/shared/eastern';
import * as format from '@/shared/format';
import type { FieldChange } from '../types';

const FIELDS: Record<string, string> = {
  scope_states: 'Only these states',
  scope_carriers: 'Only these carriers',
  scope_assets: 'Only these sites',
  noc_email: 'NOC e-mail',
  noc_phone: 'NOC phone',
  email: 'E-mail',
  mrc: 'MRC',
  nrc: 'NRC',
};

/** A field in words: `role_id` is the role. */
export const fieldWords = (field: string) => FIELDS[field] ?? format.label(field.replace(/_id$/, ''));

const ENTITIES: Record<string, string> = {
  'api-tokens': 'API token',
  'carrier-contacts': 'Contact',
  'lifecycle-events': 'Life-cycle event',
  'saved-views': 'Saved view',
  'service-types': 'Service type',
  carriers: 'Provider',
  infrastructure: 'Site',
  'rf-nodes': 'RF node',
};

/** The kind of a record, one of it: `circuits` → `Circuit`. */
export const entityWords = (entity: string) =>
  ENTITIES[entity] ?? format.label(entity.replaceAll('-', '_')).replace(/s$/, '');

/** What people knew the record by; events are known by their kind. */
export const labelWords = ({ entity, label }: { entity: string; label: string }) =>
  entity === 'lifecycle-events' ? format.label(label) : label;

/** Where a change came from: people use the browser. */
export const sourceWords = (source: string) => (source === 'user' ? 'Browser' : format.label(source));

const FACETS: Record<string, (value: string) => string> = {
  entity: entityWords,
  action: format.label,
  source: sourceWords,
  role: format.label,
  kind: format.label,
};

/** The values of a filter in words. */
export const facetWords = (field: string, value: string) => FACETS[field]?.(value) ?? value;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A value as the audit keeps it, in words. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return format.NONE;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return format.number(value, 6);
  if (Array.isArray(value)) return value.length ? value.map(valueWords).join(', ') : format.NONE;
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value as string);
  if (DAY.test(text)) return format.date(text);
  return INSTANT.test(text) ? easternInstant(text) : text;
}

export interface ChangeWords {
  field: string;
  name: string;
  /** What left and what came, where a list changed; else null. */
  removed: string | null;
  added: string | null;
  before: string;
  after: string;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

/** A change in words; of long lists only what left and what came. */
export function changeWords(change: FieldChange): ChangeWords {
  const { old, new: next } = change;
  const both = isList(old) && isList(next) && !change.old_label && !change.new_label;
  const without = (list: unknown[], other: unknown[]) =>
    list.map(valueWords).filter((word) => !other.map(valueWords).includes(word));
  return {
    field: change.field,
    name: fieldWords(change.field),
    removed: both ? without(old, next).join(', ') || null : null,
    added: both ? without(next, old).join(', ') || null : null,
    before: change.old_label ?? valueWords(old),
    after: change.new_label ?? valueWords(next),
  };
}

export interface RecordLink {
  to: string;
  search?: Record<string, string>;
}

/** Where a record of the audit is seen, if it has a page. */
export function recordLink(entity: string, id: string | null): RecordLink | null {
  if (!id) return null;
  switch (entity) {
    case 'circuits':
      return { to: `/circuits/${id}` };
    case 'carriers':
      return { to: `/providers/${id}` };
    case 'infrastructure':
      return { to: `/infrastructure/${id}` };
    case 'rf-nodes':
      return { to: `/rf-nodes/${id}` };
    case 'users':
      return { to: `/admin/users/${id}` };
    case 'roles':
      return { to: '/admin/permissions' };
    case 'api-tokens':
      return { to: '/admin/tokens', search: { open: id } };
    case 'endpoints':
      return { to: '/map', search: { place: id } };
    default:
      return null;
  }
}
