import { FieldInput } from '@/ui';
import { contactFields } from '../fields';
import type { SiteContact } from '../types';

export const EMPTY_CONTACT: SiteContact = { name: '', role: null, phone: null, email: null };

/** Text without blank ends; what is empty is null. */
export const cleanContact = ({ name, role, phone, email }: SiteContact): SiteContact => ({
  name: name.trim(),
  role: role?.trim() || null,
  phone: phone?.trim() || null,
  email: email?.trim() || null,
});

/** The four fields of a contact. */
export function ContactFields({
  value,
  onChange,
  error,
  autoFocus,
}: {
  value: SiteContact;
  onChange: (value: SiteContact) => void;
  /** What is wrong with the name. */
  error?: string | null;
  autoFocus?: boolean;
}) {
  return (
    <div className="form-grid two">
      {contactFields.map((spec) => {
        const name = spec.name as keyof SiteContact;
        return (
          <FieldInput
            key={name}
            spec={spec}
            value={value[name]}
            error={name === 'name' ? error : null}
            autoFocus={autoFocus && name === 'name'}
            onChange={(next) => onChange({ ...value, [name]: next ?? (name === 'name' ? '' : null) })}
          />
        );
      })}
    </div>
  );
}
