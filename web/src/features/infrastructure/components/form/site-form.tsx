import { CoordinatesField } from '@/place';
import { placeSection, SectionedForm, type DetailsForm, type FormSection } from '@/resource/form';
import type { FieldSpec, FieldValue } from '@/ui';
import { siteHref } from '../../href';
import type { SiteContact } from '../../types';
import { ContactsEditor } from './contacts-editor';

const SECTIONS: readonly FormSection[] = [
  { title: 'Site', fields: ['name', 'code', 'kind', 'status'] },
  { ...placeSection, fields: [...placeSection.fields, 'access_notes'] },
  { title: 'Structure', fields: ['height_m', 'ground_elevation_m', 'asr_number'] },
  {
    title: 'Lease',
    fields: ['landlord', 'carrier_id', 'mrc', 'nrc', 'currency', 'power_kw_committed', 'rack_units_committed'],
  },
  { title: 'Contacts', fields: ['contacts'] },
  { title: 'Notes', fields: ['notes'] },
];

const WIDE = ['latitude', 'access_notes', 'contacts', 'notes'];

const degreesOf = (value: FieldValue) => (typeof value === 'number' ? value : null);
const textOf = (value: FieldValue) => (typeof value === 'string' ? value : null);

function Position({ form }: { form: DetailsForm }) {
  const { latitude, longitude, state, country } = form.values;
  return (
    <div data-field="longitude">
      <CoordinatesField
        value={{
          latitude: degreesOf(latitude),
          longitude: degreesOf(longitude),
          state: textOf(state),
          country: textOf(country),
        }}
        errors={{ latitude: form.errors.latitude, longitude: form.errors.longitude }}
        onInvalid={form.invalid}
        onChange={(next) => {
          form.set('latitude', next.latitude);
          form.set('longitude', next.longitude);
        }}
      />
    </div>
  );
}

/** The fields of a site in cards of two columns; its contacts are kept beside them. */
export const SiteForm = ({
  form,
  fields,
  contacts,
  onContacts,
}: {
  form: DetailsForm;
  /** Those this reader may fill. */
  fields: readonly FieldSpec[];
  contacts: readonly SiteContact[];
  onContacts: (contacts: SiteContact[]) => void;
}) => (
  <SectionedForm
    form={form}
    fields={fields}
    sections={SECTIONS}
    wide={WIDE}
    takenHref={siteHref}
    render={(name) => {
      if (name === 'latitude') return <Position form={form} />;
      if (name !== 'contacts') return undefined;
      return <ContactsEditor value={contacts} onChange={onContacts} error={form.errors.contacts} />;
    }}
  />
);
