import type { FieldSpec } from '@/ui';
import type { FormSection } from './sectioned-form';

/** Address and position, alike for everything that stands somewhere. */
export const placeFields: readonly FieldSpec[] = [
  { name: 'address_line1', label: 'Address', kind: 'text' },
  { name: 'address_line2', label: 'Building, floor', kind: 'text' },
  { name: 'city', label: 'City', kind: 'text' },
  { name: 'state', label: 'State', kind: 'text' },
  { name: 'postal_code', label: 'Postal code', kind: 'text' },
  { name: 'country', label: 'Country', kind: 'text', hint: 'Two letters, such as US' },
  { name: 'latitude', label: 'Latitude', kind: 'number', unit: '°' },
  { name: 'longitude', label: 'Longitude', kind: 'number', unit: '°' },
];

const POSITION = ['latitude', 'longitude'];

/** The words of an address; the position is one fact beside them. */
export const addressNames = placeFields.map(({ name }) => name).filter((name) => !POSITION.includes(name));

/** Latitude stands for both numbers: they are entered together. */
export const placeSection: FormSection = { title: 'Place', fields: [...addressNames, 'latitude'] };
