import { expect, it } from 'vitest';
import { orderContacts } from './contacts';
import { site } from './href';
import { testContact } from './testing';

it('puts the NOC first, then whom to call next by level', () => {
  const contacts = [
    testContact({ id: '1', role: 'billing', name: 'Bea', escalation_level: 1 }),
    testContact({ id: '2', role: 'escalation', name: 'Zoe', escalation_level: 3 }),
    testContact({ id: '3', role: 'escalation', name: 'Yan', escalation_level: 2 }),
    testContact({ id: '4', role: 'escalation', name: 'Ann', escalation_level: null }),
    testContact({ id: '5', role: 'noc', name: 'NOC' }),
  ];
  expect(orderContacts(contacts).map(({ id }) => id)).toEqual(['5', '3', '2', '4', '1']);
});

it('makes web addresses read well', () => {
  expect(site('https://www.lumen.com/')).toBe('lumen.com');
});
