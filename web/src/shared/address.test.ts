import { describe, expect, it } from 'vitest';
import { addressOf, townOf } from './address';

describe('addresses in one line', () => {
  it('names what is known, with the postal code behind the state', () => {
    expect(
      addressOf({ address_line1: '733 W Henry St', city: 'Indianapolis', state: 'IN', postal_code: '46225' }),
    ).toBe('733 W Henry St, Indianapolis, IN 46225');
    expect(addressOf({ city: 'Boise', postal_code: '83702' })).toBe('Boise, 83702');
    expect(addressOf({})).toBe('');
  });

  it('has the town alone for lists', () => {
    expect(townOf({ city: 'Boise', state: 'ID' })).toBe('Boise, ID');
    expect(townOf({ city: null, state: 'ID' })).toBe('ID');
  });
});
