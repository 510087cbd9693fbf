import { ContactRow } from '@/ui';
import type { ReactNode } from 'react';
import type { Site, SiteContact } from '../types';

/** Whom to call about a site, in the order they were written down. */
export function SiteContacts({
  site,
  more,
}: {
  site: Site;
  /** What else can be done with one. */
  more?: (contact: SiteContact, index: number) => ReactNode;
}) {
  if (!site.contacts.length) return <p className="text-text-3">No contacts yet.</p>;
  return (
    <ul className="contact-rows">
      {site.contacts.map((contact, index) => (
        <ContactRow
          key={`${contact.name}-${index}`}
          name={contact.name}
          detail={[contact.role, contact.phone ?? contact.email].filter(Boolean).join(' · ')}
          phone={contact.phone}
          email={contact.email}
          subject={site.name}
        >
          {more?.(contact, index)}
        </ContactRow>
      ))}
    </ul>
  );
}
