import { expect, it } from 'vitest';
import { formerName } from './former-name';

const link = {
  name: 'Shafer Butte ↔ Eagle water tower · 11 GHz licensed PTP',
  aliases: ['Deer Point ↔ Eagle water tower · 11 GHz licensed PTP', 'Old Shafer ↔ Eagle · 11 GHz licensed PTP'],
};

it.each([
  ['nothing is searched', undefined, null],
  ['the name of today has it', 'shafer eagle', null],
  ['only a former name has it', 'DEER point', link.aliases[0]],
  ['a former name has all the words', 'old 11 ghz', link.aliases[1]],
  ['it was found by something else', 'WQXR388', null],
])('says what it was called when %s', (_, q, expected) => expect(formerName(link, q)).toBe(expected));
