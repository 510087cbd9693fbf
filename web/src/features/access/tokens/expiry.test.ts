import { expect, it } from 'vitest';
import { curlExample, hoursWords, inDays, OVERLAP_HOURS } from './expiry';

it('counts days from now', () => {
  expect(inDays(30, Date.parse('2026-11-22T11:00:00Z'))).toBe('2026-12-22T11:00:00.000Z');
});

it('says overlaps in words', () => {
  expect(OVERLAP_HOURS.map(hoursWords)).toEqual(['Not at all', '1 hour', '24 hours', '3 days', '7 days']);
});

it('shows a command that works as it stands', () => {
  expect(curlExample('ntos_live_x', 'https://netos.example')).toBe(
    'curl -H "Authorization: Bearer ntos_live_x" "https://netos.example/api/v1/circuits?limit=5"',
  );
});
