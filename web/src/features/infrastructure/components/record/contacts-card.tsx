import { Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { asProblem, requestEntity } from '@/api';
import type { RecordEditor } from '@/resource';
import { Button, Card, IconButton, Menu, MenuItem, toast } from '@/ui';
import { sites } from '../../api';
import type { Site, SiteContact } from '../../types';
import { SiteContacts } from '../site-contacts';
import { ContactDialog } from './contact-dialog';

/** Whom to call about a site: call, mail, add, edit, delete with undo. */
export function ContactsCard({ site, editor }: { site: Site; editor: RecordEditor }) {
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const mayEdit = editor.lockedReason('contacts') === undefined;
  const { contacts } = site;
  const client = useQueryClient();

  const write = (next: readonly SiteContact[]) => editor.save({ contacts: next }, { base: { contacts } });
  const restore = async (contact: SiteContact, index: number) => {
    try {
      const { data, etag } = await requestEntity<Site>('GET', `${sites.path}/${site.id}`);
      const before = data.contacts.slice(0, index);
      await sites.update(site.id, { contacts: [...before, contact, ...data.contacts.slice(index)] }, etag);
    } catch (error) {
      toast(`${contact.name} was not restored: ${asProblem(error).message}`, { tone: 'error' });
    }
    await client.invalidateQueries({ queryKey: sites.keys.detail(site.id) });
  };
  const remove = async (contact: SiteContact, index: number) => {
    try {
      await write(contacts.filter((_, at) => at !== index));
      toast(`${contact.name} deleted`, {
        tone: 'deleted',
        action: { label: 'Undo', run: () => void restore(contact, index) },
      });
    } catch (error) {
      toast(`${contact.name} was not deleted: ${asProblem(error).message}`, { tone: 'error' });
    }
  };
  const put = async (contact: SiteContact) => {
    await write(open === 'new' ? [...contacts, contact] : contacts.map((known, at) => (at === open ? contact : known)));
    toast(open === 'new' ? `${contact.name} added` : `${contact.name} saved`);
    setOpen(null);
  };
  return (
    <Card
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
      <SiteContacts
        site={site}
        more={
          mayEdit
            ? (contact, index) => (
                <Menu
                  label={`${contact.name}: more`}
                  placement="bottom end"
                  trigger={
                    <IconButton label={`More for ${contact.name}`}>
                      <Ellipsis className="icon" />
                    </IconButton>
                  }
                >
                  <MenuItem icon={<Pencil className="icon" />} onAction={() => setOpen(index)}>
                    Edit
                  </MenuItem>
                  <MenuItem icon={<Trash2 className="icon" />} danger onAction={() => void remove(contact, index)}>
                    Delete
                  </MenuItem>
                </Menu>
              )
            : undefined
        }
      />
      {open === null ? null : (
        <ContactDialog
          site={site.name}
          contact={open === 'new' ? null : (contacts[open] ?? null)}
          onSave={put}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}
