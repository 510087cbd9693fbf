import { FormCoordinates } from '@/place';
import { CreateRecordPage, placeSection } from '@/resource/form';
import { customers } from '../api';
import { customerFields } from '../fields';
import { customerHref } from '../href';

const SECTIONS = [
  { title: 'Customer', fields: ['name', 'kind', 'status', 'units', 'account_number', 'sonar_account_id'] },
  { title: 'Contact', fields: ['contact_name', 'contact_phone', 'contact_email'] },
  placeSection,
  { title: 'Notes', fields: ['notes'] },
];

/** A new customer. */
export const CreateCustomerPage = () => (
  <CreateRecordPage
    resource={customers}
    one="customer"
    many="customers"
    permission="customers_edit"
    fields={customerFields}
    sections={SECTIONS}
    wide={['name', 'address_line1', 'latitude', 'notes']}
    initial={{ kind: 'commercial', status: 'active' }}
    required={(spec) => (spec.name === 'name' ? 'A customer needs a name' : 'Required, still empty')}
    render={(form, name) => (name === 'latitude' ? <FormCoordinates form={form} /> : undefined)}
    nameOf={(customer) => customer.name}
    listHref="/customers"
    recordHref={customerHref}
  />
);
