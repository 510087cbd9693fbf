import { ownerField } from './api';
import type { Document, OwnerKind } from './types';

/** Where the pages of owners are. */
const PAGES: Partial<Record<OwnerKind, string>> = {
  circuit: '/circuits',
  contract: '/contracts',
  asset: '/infrastructure',
  rf_link: '/rf-links',
  electrical_service: '/electrical-services',
  customer: '/customers',
};

export function ownerHref(document: Document): string | null {
  const page = PAGES[document.owner_kind];
  const id = document[ownerField({ kind: document.owner_kind })];
  return page && id ? `${page}/${id}` : null;
}
