import { Link } from '@tanstack/react-router';
import { CoordinatesField } from '@/place';
import { ErrorSummary, type DetailsForm } from '@/resource/form';
import { Card, FieldInput, type FieldSpec, type FieldValue } from '@/ui';
import { siteHref } from '../../href';
import type { SiteContact } from '../../types';
import { ContactsEditor } from './contacts-editor';

const SECTIONS = [
  { title: 'Site', fields: ['name', 'code', 'kind', 'status'] },
  {
    title: 'Place',
    fields: ['address_line1', 'address_line2', 'city', 'state', 'postal_code', 'country', 'position', 'access_notes'],
  },
  { title: 'Structure', fields: ['height_m', 'ground_elevation_m', 'asr_number'] },
  {
    title: 'Lease',
    fields: ['landlord', 'carrier_id', 'mrc', 'nrc', 'currency', 'power_kw_committed', 'rack_units_committed'],
  },
  { title: 'Contacts', fields: [] },
  { title: 'Notes', fields: ['notes'] },
] as const;

const WIDE = new Set(['position', 'access_notes', 'notes']);

/** The fields of a site in cards of two columns. */
export function SiteForm({
  form,
  fields,
  contacts,
  missingNames,
  onContacts,
  onSubmit,
}: {
  form: DetailsForm;
  /** Those this reader may fill. */
  fields: readonly FieldSpec[];
  contacts: readonly SiteContact[];
  missingNames: boolean;
  onContacts: (contacts: SiteContact[]) => void;
  onSubmit: () => void;
}) {
  const conflict = form.problem?.body.conflict;
  const currency = typeof form.values.currency === 'string' ? form.values.currency : 'USD';
  const input = (spec: FieldSpec) => (
    <FieldInput
      spec={spec.kind === 'money' ? { ...spec, unit: `${currency} ${spec.unit}` } : spec}
      value={form.values[spec.name]}
      error={form.errors[spec.name] ?? null}
      autoFocus={spec.name === 'name'}
      onInvalid={(message) => form.invalid(spec.name, message)}
      onChange={(value) => form.set(spec.name, value)}
    />
  );
  const position = (
    <div data-field="latitude">
      <div data-field="longitude">
        <CoordinatesField
          value={{
            latitude: degreesOf(form.values.latitude),
            longitude: degreesOf(form.values.longitude),
            state: textOf(form.values.state),
            country: textOf(form.values.country),
          }}
          errors={{ latitude: form.errors.latitude, longitude: form.errors.longitude }}
          onInvalid={form.invalid}
          onChange={({ latitude, longitude }) => {
            form.set('latitude', latitude);
            form.set('longitude', longitude);
          }}
        />
      </div>
    </div>
  );
  return (
    <form
      id={form.id}
      noValidate
      className="form-single"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary
        messages={form.messages}
        text={form.errors.contacts ? null : form.general}
        traceId={form.problem?.traceId}
        onGo={form.go}
      />
      {SECTIONS.map(({ title, fields: names }) => (
        <Card key={title} title={title}>
          {title === 'Contacts' ? (
            <ContactsEditor
              value={contacts}
              onChange={onContacts}
              missing={missingNames}
              error={form.errors.contacts}
            />
          ) : (
            <div className="form-grid two">
              {names.map((name) => {
                const spec = fields.find((field) => field.name === name);
                if (name !== 'position' && !spec) return null;
                return (
                  <div key={name} data-field={name} className={WIDE.has(name) ? 'form-wide' : undefined}>
                    {spec ? input(spec) : position}
                    {name === 'code' && conflict ? (
                      <p className="field-hint">
                        <Link to={siteHref(conflict.id)} className="link">
                          Open {conflict.label}
                        </Link>
                      </p>
                    ) : null}
                  </div>
                );
              })}
            </div>
          )}
        </Card>
      ))}
    </form>
  );
}

const degreesOf = (value: FieldValue) => (typeof value === 'number' ? value : null);
const textOf = (value: FieldValue) => (typeof value === 'string' ? value : null);
