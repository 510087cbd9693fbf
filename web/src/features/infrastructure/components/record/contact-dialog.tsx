import { useState } from 'react';
import { useFormProblem } from '@/resource/form';
import { Banner, Button, Dialog } from '@/ui';
import type { SiteContact } from '../../types';
import { cleanContact, ContactFields, EMPTY_CONTACT } from '../contact-fields';

/** Adds a contact, or changes one. */
export function ContactDialog({
  site,
  contact,
  onSave,
  onClose,
}: {
  site: string;
  contact: SiteContact | null;
  onSave: (contact: SiteContact) => Promise<void>;
  onClose: () => void;
}) {
  const [initial] = useState(contact ?? EMPTY_CONTACT);
  const [draft, setDraft] = useState(initial);
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const refused = useFormProblem();

  const save = async () => {
    const next = cleanContact(draft);
    if (!next.name) return setMissing(true);
    setPending(true);
    try {
      await onSave(next);
    } catch (error) {
      refused.take(error);
      setPending(false);
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      dirty={JSON.stringify(draft) !== JSON.stringify(initial)}
      title={contact ? `Edit ${contact.name}` : `New contact at ${site}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} onPress={() => void save()}>
            {contact ? 'Save contact' : 'Add contact'}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refused.state ? (
          <Banner tone="danger">{refused.state.fields.contacts ?? refused.state.problem.message}</Banner>
        ) : null}
        <ContactFields
          value={draft}
          autoFocus
          error={missing ? 'A contact needs a name' : null}
          onChange={(next) => {
            setDraft(next);
            setMissing(false);
            refused.clear();
          }}
        />
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}
