import { useState } from 'react';
import { asProblem, type ApiProblem } from '@/api';
import { Banner, Button, Dialog, FieldInput, type FieldValue } from '@/ui';
import { contactCalls } from '../../api';
import { contactFields } from '../../fields';
import type { Contact, Provider } from '../../types';

type Values = Record<string, FieldValue>;

const valuesOf = (contact: Contact | null): Values =>
  Object.fromEntries(
    contactFields.map(({ name }) => [
      name,
      (contact?.[name as keyof Contact] as FieldValue) ?? (name === 'role' ? 'noc' : null),
    ]),
  );

/** Adds a contact, or changes one. */
export function ContactDialog({
  provider,
  contact,
  onClose,
  onSaved,
}: {
  provider: Provider;
  contact: Contact | null;
  onClose: () => void;
  onSaved: (contact: Contact) => void;
}) {
  const [initial] = useState(() => valuesOf(contact));
  const [values, setValues] = useState(initial);
  const [unread, setUnread] = useState<Record<string, string | null>>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const changed = contactFields.filter(({ name }) => values[name] !== initial[name]).map(({ name }) => name);
  const calls = contactCalls(provider.id);

  const errorOf = (name: string) =>
    unread[name] ?? problem?.fieldErrors[name] ?? (missing && name === 'name' ? 'A contact needs a name' : null);

  const save = async () => {
    if (!values.name) return setMissing(true);
    if (Object.values(unread).some(Boolean)) return;
    setPending(true);
    try {
      const body = Object.fromEntries((contact ? changed : Object.keys(values)).map((name) => [name, values[name]]));
      onSaved(await (contact ? calls.update(contact, body) : calls.create(body)));
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setPending(false);
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      dirty={changed.length > 0}
      title={contact ? `Edit ${contact.name}` : `New contact at ${provider.name}`}
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
        className="form-grid two"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {problem && Object.keys(problem.fieldErrors).length === 0 ? (
          <div className="provider-form-wide">
            <Banner tone="danger">{problem.message}</Banner>
          </div>
        ) : null}
        {contactFields.map((spec) => (
          <FieldInput
            key={spec.name}
            spec={spec}
            value={values[spec.name]}
            autoFocus={spec.name === 'name'}
            error={errorOf(spec.name)}
            onInvalid={(message) => setUnread((known) => ({ ...known, [spec.name]: message }))}
            onChange={(value) => {
              setValues((known) => ({ ...known, [spec.name]: value ?? null }));
              setProblem(null);
              setMissing(false);
            }}
          />
        ))}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}
