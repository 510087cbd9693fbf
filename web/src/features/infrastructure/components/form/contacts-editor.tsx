import { Plus, Trash2 } from 'lucide-react';
import { Button } from '@/ui';
import type { SiteContact } from '../../types';
import { ContactFields, EMPTY_CONTACT } from '../contact-fields';

/** The contacts of a site under way: as many as there are to call. */
export function ContactsEditor({
  value,
  onChange,
  error,
}: {
  value: readonly SiteContact[];
  onChange: (value: SiteContact[]) => void;
  /** What is wrong with them. */
  error?: string | null;
}) {
  return (
    <div className="grid gap-4">
      {value.map((contact, index) => (
        <fieldset key={index} className="contact-fieldset">
          <legend className="visually-hidden">Contact {index + 1}</legend>
          <ContactFields
            value={contact}
            autoFocus={index === value.length - 1 && contact === EMPTY_CONTACT}
            error={error && !contact.name.trim() ? error : null}
            onChange={(next) => onChange(value.map((known, at) => (at === index ? next : known)))}
          />
          <Button
            variant="ghost"
            size="sm"
            aria-label={`Remove contact ${index + 1}`}
            onPress={() => onChange(value.filter((_, at) => at !== index))}
          >
            <Trash2 className="icon icon-sm" aria-hidden />
            Remove
          </Button>
        </fieldset>
      ))}
      {error && value.every(({ name }) => name.trim()) ? <p className="field-error">{error}</p> : null}
      <div>
        <Button size="sm" onPress={() => onChange([...value, EMPTY_CONTACT])}>
          <Plus className="icon icon-sm" aria-hidden />
          Add contact
        </Button>
      </div>
    </div>
  );
}
