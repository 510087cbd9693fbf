import { CONTACT_ROLES } from './fields';
import type { Contact } from './types';

const rank = ({ role }: Contact) => {
  const at = CONTACT_ROLES.findIndex((known) => known === role);
  return at < 0 ? CONTACT_ROLES.length : at;
};
const LAST = 99;

/** The NOC first, then whom to call next by level. */
export const orderContacts = (contacts: readonly Contact[]): Contact[] =>
  [...contacts].sort(
    (a, b) =>
      rank(a) - rank(b) || (a.escalation_level ?? LAST) - (b.escalation_level ?? LAST) || a.name.localeCompare(b.name),
  );
