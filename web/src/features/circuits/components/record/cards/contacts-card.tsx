import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, ContactRow, SkeletonLines } from '@/ui';
import type { Circuit } from '../../../types';
import { carrierContacts, orderContacts, type Contact } from './contacts';

function ContactLine({ contact, subject }: { contact: Contact; subject: string }) {
  const noc = contact.role === 'noc';
  const level = contact.escalation_level ? `level ${contact.escalation_level}` : null;
  return (
    <ContactRow
      name={contact.name ?? format.label(contact.role)}
      detail={noc ? contact.phone : [format.label(contact.role), level].filter(Boolean).join(', ')}
      phone={contact.phone}
      email={contact.email}
      subject={subject}
      first={noc}
    />
  );
}

/** Whom to call and to write to, one click each. */
export function ContactsCard({ circuit }: { circuit: Circuit }) {
  const query = useQuery(carrierContacts(circuit.carrier_id));
  const portal = circuit.carrier?.portal_url;
  return (
    <Card
      title={`${circuit.carrier_name} contacts`}
      more={
        portal ? (
          <a className="link font-medium" href={portal} target="_blank" rel="noreferrer">
            Portal
          </a>
        ) : null
      }
    >
      <QueryState query={query} what="The contacts" skeleton={<SkeletonLines lines={3} />}>
        {({ items }) => {
          const contacts = orderContacts(items, circuit.carrier);
          return contacts.length ? (
            <ul className="contact-rows">
              {contacts.map((contact) => (
                <ContactLine key={contact.id} contact={contact} subject={circuit.circuit_id} />
              ))}
            </ul>
          ) : (
            <p className="text-12 text-text-3">No contact is known for this carrier.</p>
          );
        }}
      </QueryState>
    </Card>
  );
}
