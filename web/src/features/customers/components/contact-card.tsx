import { Card, ContactRow } from '@/ui';
import type { Customer } from '../types';

/** Whom to talk to, one click away. */
export function ContactCard({ customer }: { customer: Customer }) {
  const { contact_name: name, contact_phone: phone, contact_email: email } = customer;
  return (
    <Card title="Contact">
      {name || phone || email ? (
        <ul className="contact-rows">
          <ContactRow
            name={name ?? customer.name}
            detail={phone ?? email}
            phone={phone}
            email={email}
            subject={customer.name}
            first
          />
        </ul>
      ) : (
        <p className="text-text-3">No contact yet.</p>
      )}
    </Card>
  );
}
