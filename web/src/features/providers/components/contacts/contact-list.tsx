import { useQuery } from '@tanstack/react-query';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { ContactRow, IconButton, Menu, MenuItem, SkeletonLines } from '@/ui';
import { contactsQuery } from '../../api';
import { orderContacts } from '../../contacts';
import type { Contact, Provider } from '../../types';

function ContactLine({
  contact,
  provider,
  onEdit,
  onDelete,
}: {
  contact: Contact;
  provider: Provider;
  onEdit?: () => void;
  onDelete?: () => void;
}) {
  const role = [
    format.label(contact.role),
    contact.escalation_level ? `level ${format.number(contact.escalation_level)}` : null,
  ];
  return (
    <ContactRow
      name={contact.name}
      detail={[role.filter(Boolean).join(', '), contact.phone ?? contact.email].filter(Boolean).join(' · ')}
      phone={contact.phone}
      email={contact.email}
      subject={provider.name}
      first={contact.role === 'noc'}
    >
      {onEdit ? (
        <Menu
          label={`${contact.name}: more`}
          placement="bottom end"
          trigger={
            <IconButton label={`More for ${contact.name}`}>
              <Ellipsis className="icon" />
            </IconButton>
          }
        >
          <MenuItem icon={<Pencil className="icon" />} onAction={onEdit}>
            Edit
          </MenuItem>
          <MenuItem icon={<Trash2 className="icon" />} danger onAction={onDelete}>
            Delete
          </MenuItem>
        </Menu>
      ) : null}
    </ContactRow>
  );
}

/** Whom to call, the NOC first; the provider's own NOC line stands in while no contact has that role. */
export function ContactList({
  provider,
  onEdit,
  onDelete,
}: {
  provider: Provider;
  onEdit?: (contact: Contact) => void;
  onDelete?: (contact: Contact) => void;
}) {
  const query = useQuery(contactsQuery(provider.id));
  return (
    <QueryState query={query} what="The contacts" skeleton={<SkeletonLines lines={3} />}>
      {({ items }) => {
        const ordered = orderContacts(items);
        const ownLine =
          (provider.noc_phone || provider.noc_email) && !items.some(({ role }) => role === 'noc')
            ? nocLine(provider)
            : null;
        if (!ordered.length && !ownLine) return <p className="text-text-3">No contacts yet.</p>;
        return (
          <ul className="contact-rows">
            {ownLine ? <ContactLine contact={ownLine} provider={provider} /> : null}
            {ordered.map((contact) => (
              <ContactLine
                key={contact.id}
                contact={contact}
                provider={provider}
                onEdit={onEdit ? () => onEdit(contact) : undefined}
                onDelete={onDelete ? () => onDelete(contact) : undefined}
              />
            ))}
          </ul>
        );
      }}
    </QueryState>
  );
}

const nocLine = ({ id, version, noc_phone, noc_email }: Provider): Contact => ({
  id,
  version,
  role: 'noc',
  name: 'NOC',
  phone: noc_phone,
  email: noc_email,
  escalation_level: null,
});
