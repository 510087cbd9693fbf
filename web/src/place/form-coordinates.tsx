import type { DetailsForm } from '@/resource/form';
import { CoordinatesField } from './coordinates-field';

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** Latitude and longitude of a form of plain fields, checked against the state and the country beside them. */
export const FormCoordinates = ({ form }: { form: DetailsForm }) => (
  <CoordinatesField
    value={{
      latitude: numberOf(form.values.latitude),
      longitude: numberOf(form.values.longitude),
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
);
