import { expect, it } from 'vitest';
import { mailto, orderContacts, telephone, type Contact } from './contacts';

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

it('makes links a phone and a mail program understand', () => {
  expect(telephone('+1 (877) 453-8353')).toBe('tel:+18774538353');
  expect(mailto('noc@example.com', 'L3/ETH/1')).toBe('mailto:noc@example.com?subject=L3%2FETH%2F1');
});
