import type { Document, OwnerKind } from './types';

/** Where the pages of owners are; contracts are shown with their circuits. */
const PAGES: Partial<Record<OwnerKind, string>> = {
  circuit: '/circuits',
  asset: '/infrastructure',
  rf_link: '/rf-links',
  electrical_service: '/electrical-services',
  customer: '/customers',
};

export function ownerHref({ owner_kind, owner_id }: Pick<Document, 'owner_kind' | 'owner_id'>): string | null {
  const page = PAGES[owner_kind];
  return page ? `${page}/${owner_id}` : null;
}
