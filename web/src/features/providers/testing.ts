import type { Contact, Provider } from './types';

/** A provider for tests, whole and plausible. */
export const testProvider = (changes: Partial<Provider> = {}): Provider => ({
  id: 'k1',
  version: 3,
  name: 'Lumen',
  short_name: null,
  asn: 3356,
  website: 'https://www.lumen.com',
  portal_url: 'https://portal.lumen.example/login',
  noc_phone: '877-453-8353',
  noc_email: 'noc@lumen.example',
  support_url: null,
  status: 'active',
  notes: null,
  series: 1,
  circuit_count: 2,
  active_circuit_count: 1,
  infrastructure_count: 0,
  next_deadline: '2026-12-11',
  total_mrc: [
    { currency: 'USD', amount: 15_695.84 },
    { currency: 'EUR', amount: 1200 },
  ],
  ...changes,
});

export const testContact = (changes: Partial<Contact> = {}): Contact => ({
  id: 'p1',
  version: 1,
  role: 'noc',
  name: 'NOC, 24/7',
  email: 'noc@lumen.example',
  phone: '877-453-8353',
  escalation_level: 1,
  ...changes,
});
