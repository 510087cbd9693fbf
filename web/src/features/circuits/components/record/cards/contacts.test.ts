import { expect, it } from 'vitest';
import { orderContacts, type Contact } from './contacts';

const contact = (role: string, level: number | null = null): Contact => ({
  id: `${role}${level}`,
  role,
  name: role,
  email: null,
  phone: null,
  escalation_level: level,
});
const carrier = { id: 'k1', name: 'Lumen', noc_phone: '877-453-8353', noc_email: null, portal_url: null };

it('puts the NOC first and escalations by level', () =>
  expect(
    orderContacts(
      [contact('billing'), contact('escalation', 2), contact('escalation', 1), contact('noc')],
      carrier,
    ).map(({ id }) => id),
  ).toEqual(['nocnull', 'escalation1', 'escalation2', 'billingnull']));

it('falls back on the carrier’s own NOC line', () => {
  expect(orderContacts([contact('billing')], carrier)[0]).toMatchObject({ role: 'noc', phone: '877-453-8353' });
  expect(orderContacts([contact('billing')], null)).toHaveLength(1);
});
