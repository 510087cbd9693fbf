import type { Customer } from './types';

/** A customer as the API answers it. */
export const testCustomer = (changes: Partial<Customer> = {}): Customer => ({
  id: 'k1',
  version: 1,
  name: 'Riverbend Apartments',
  kind: 'mfc',
  status: 'active',
  account_number: 'A-20418',
  sonar_account_id: '20418',
  address_line1: '1 River Rd',
  address_line2: null,
  city: 'Boise',
  state: 'ID',
  postal_code: '83702',
  country: 'US',
  latitude: 43.6,
  longitude: -116.2,
  units: 212,
  contact_name: 'Lena Ortiz',
  contact_email: 'lena@example.net',
  contact_phone: '+1 555 0188',
  notes: null,
  rf_link_count: 1,
  electrical_service_count: 0,
  endpoint_count: 1,
  ...changes,
});
