import { useQuery } from '@tanstack/react-query';
import { Mail, Phone } from 'lucide-react';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { buttonClass, Card, SkeletonLines } from '@/ui';
import type { Circuit } from '../../../types';
import { carrierContacts, mailto, orderContacts, telephone, type Contact } from './contacts';

function ContactLine({ contact, subject }: { contact: Contact; subject: string }) {
  const name = contact.name ?? format.label(contact.role);
  const noc = contact.role === 'noc';
  const detail = noc
    ? contact.phone
    : [format.label(contact.role), contact.escalation_level ? `level ${contact.escalation_level}` : null]
        .filter(Boolean)
        .join(', ');
  return (
    <li className="contact">
      <div className="min-w-0 flex-1">
        <div className="clip font-medium">{name}</div>
        <div className="num clip text-12 text-text-3">{detail}</div>
      </div>
      {contact.phone ? (
        <a
          className={buttonClass('outlined', 'sm', noc ? undefined : 'icon-only')}
          href={telephone(contact.phone)}
          title={contact.phone}
          aria-label={`Call ${name}, ${contact.phone}`}
        >
          <Phone className="icon icon-sm" aria-hidden />
          {noc ? 'Call' : null}
        </a>
      ) : null}
      {contact.email ? (
        <a
          className={buttonClass('outlined', 'sm', 'icon-only')}
          href={mailto(contact.email, subject)}
          title={contact.email}
          aria-label={`E-mail ${name}, ${contact.email}`}
        >
          <Mail className="icon icon-sm" aria-hidden />
        </a>
      ) : null}
    </li>
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
            <ul className="contacts">
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
