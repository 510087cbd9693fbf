import { resource } from '@/api';
import type { Carrier } from '../../../types';

export interface Contact {
  id: string;
  role: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  escalation_level: number | null;
}

const carriers = resource<Carrier>('carriers');

export const carrierContacts = (carrierId: string) =>
  carriers.part<{ items: Contact[] }>(carrierId, 'contacts', { limit: 100 });

const ORDER = ['noc', 'escalation', 'account_manager', 'billing', 'other'];

/** The NOC first, then whom to call next; the carrier's own NOC line when no contact has that role. */
export function orderContacts(contacts: readonly Contact[], carrier: Carrier | null | undefined): Contact[] {
  const own: Contact[] =
    carrier && (carrier.noc_phone || carrier.noc_email) && !contacts.some(({ role }) => role === 'noc')
      ? [
          {
            id: 'noc',
            role: 'noc',
            name: 'NOC',
            phone: carrier.noc_phone,
            email: carrier.noc_email,
            escalation_level: null,
          },
        ]
      : [];
  const rank = (contact: Contact) => {
    const at = ORDER.indexOf(contact.role);
    return at < 0 ? ORDER.length : at;
  };
  return [...own, ...contacts].sort(
    (a, b) => rank(a) - rank(b) || (a.escalation_level ?? 99) - (b.escalation_level ?? 99),
  );
}
