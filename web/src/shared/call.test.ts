import { expect, it } from 'vitest';
import { mailto, telephone } from './call';

it('makes links of phone numbers and addresses', () => {
  expect(telephone('+1 (555) 0120')).toBe('tel:+15550120');
  expect(telephone('877-453-8353;ext=4')).toBe('tel:8774538353;4');
  expect(mailto('noc@lumen.example', 'L3/ETH & more')).toBe('mailto:noc@lumen.example?subject=L3%2FETH%20%26%20more');
});
