import { useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { asProblem, useCan } from '@/api';
import { Button, Card, toast } from '@/ui';
import { contactCalls, contactsQuery } from '../../api';
import type { Contact, Provider } from '../../types';
import { ContactDialog } from './contact-dialog';
import { ContactList } from './contact-list';

/** The contacts of a provider: call, mail, add, edit, delete with undo. */
export function ContactsCard({ provider }: { provider: Provider }) {
  const client = useQueryClient();
  const mayEdit = useCan()('carriers_edit');
  const [open, setOpen] = useState<Contact | 'new' | null>(null);
  const calls = contactCalls(provider.id);
  const refresh = () => client.invalidateQueries({ queryKey: contactsQuery(provider.id).queryKey });

  const attempt = async (contact: Contact, act: (contact: Contact) => Promise<unknown>, failed: string) => {
    try {
      await act(contact);
      return true;
    } catch (error) {
      toast(`${contact.name} was not ${failed}: ${asProblem(error).message}`, { tone: 'error' });
      return false;
    } finally {
      await refresh();
    }
  };
  const remove = async (contact: Contact) => {
    if (await attempt(contact, calls.remove, 'deleted')) {
      toast(`${contact.name} deleted`, {
        tone: 'deleted',
        action: { label: 'Undo', run: () => void attempt(contact, calls.restore, 'restored') },
      });
    }
  };

  return (
    <Card
      className="contacts-card"
      title="Contacts"
      more={
        mayEdit ? (
          <Button variant="ghost" size="sm" onPress={() => setOpen('new')}>
            <Plus className="icon icon-sm" aria-hidden />
            Add contact
          </Button>
        ) : null
      }
    >
      <ContactList
        provider={provider}
        onEdit={mayEdit ? setOpen : undefined}
        onDelete={mayEdit ? (contact) => void remove(contact) : undefined}
      />
      {open ? (
        <ContactDialog
          provider={provider}
          contact={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onSaved={(contact) => {
            setOpen(null);
            void refresh();
            toast(open === 'new' ? `${contact.name} added` : `${contact.name} saved`);
          }}
        />
      ) : null}
    </Card>
  );
}
