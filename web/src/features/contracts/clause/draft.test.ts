import { describe, expect, it } from 'vitest';
import { clauseOf, draftOf, emptyDraft, isNoClause } from './draft';
import { clauseErrorOf, errorAt } from './errors';
import { jsonOf, readJson } from './json';
import type { EtfClause } from './types';
import { additionWords, clauseWords } from './words';

const EVERY: [string, EtfClause][] = [
  ['no fee', { kind: 'none' }],
  ['percent of what remains', { kind: 'percent_of_remaining', percent: 75 }],
  ['a percent of 0', { kind: 'percent_of_remaining', percent: 0 }],
  [
    'bands',
    {
      kind: 'banded',
      bands: [
        { from_month: 1, percent: 100 },
        { from_month: 13, percent: 50.25 },
      ],
    },
  ],
  ['bands of the chain', { kind: 'banded', bands: [{ from_month: 1, percent: 100 }], months_from: 'original' }],
  [
    'components',
    {
      kind: 'by_component',
      components: [
        { name: 'port', mrc: 600, percent: 50 },
        { name: 'loop', mrc: 400, percent: 100 },
      ],
    },
  ],
  ['last bills', { kind: 'average_of_last_invoices', count: 3 }],
  ['a percent of last bills', { kind: 'average_of_last_invoices', count: 6, percent: 80 }],
  ['an amount', { kind: 'fixed_amount', amount: 5000 }],
  ['declining', { kind: 'declining', opening: 325, step: 10 }],
  ['months of MRC', { kind: 'months_of_mrc', months: 6 }],
  [
    'every addition',
    {
      kind: 'fixed_amount',
      amount: 1,
      clawback_nrc: true,
      promo_credits: 300,
      third_party: 2500.5,
      pre_install: { months_of_mrc: 3, third_party: 2500 },
      waivers: [
        { kind: 'replacement', min_term_months: 36, within_days: 30 },
        { kind: 'replacement', within_days: 0 },
        { kind: 'chronic_outage' },
      ],
    },
  ],
  ['half of pre-install', { kind: 'none', pre_install: { third_party: 0 } }],
];

describe('a clause and its fields', () => {
  it.each(EVERY)('come back the same: %s', (_name, clause) => {
    expect(clauseOf(draftOf(clause))).toEqual(clause);
    expect(readJson(JSON.stringify(clause))).toEqual({ draft: draftOf(clause) });
    expect(readJson(jsonOf(draftOf(clause)))).toEqual({ draft: draftOf(clause) });
  });

  it('leave out what is still empty, so that the server names it', () => {
    expect(clauseOf({ ...emptyDraft, kind: 'declining', opening: 500 })).toEqual({ kind: 'declining', opening: 500 });
    expect(
      clauseOf({ ...emptyDraft, kind: 'by_component', components: [{ name: '  ', mrc: null, percent: 50 }] }),
    ).toEqual({ kind: 'by_component', components: [{ name: '', percent: 50 }] });
  });

  it('keep what was typed while another kind is looked at', () => {
    const typed = { ...draftOf({ kind: 'declining', opening: 500, step: 10 }), kind: 'none' as const };
    expect(isNoClause(clauseOf(typed))).toBe(true);
    expect(clauseOf({ ...typed, kind: 'declining' })).toEqual({ kind: 'declining', opening: 500, step: 10 });
  });

  it('a clause with an addition alone is a clause', () =>
    expect(isNoClause({ kind: 'none', third_party: 100 })).toBe(false));
});

describe('JSON', () => {
  it('says what is no JSON', () =>
    expect(readJson('{"kind": "none"')).toEqual({ error: expect.stringMatching(/^This is no JSON/) }));

  it.each([
    ['a member it does not know', '{"kind":"none","percnt":5}'],
    ['a kind it does not know', '{"kind":"tiered","percent":5}'],
    ['a value of the wrong sort', '{"kind":"banded","bands":"all"}'],
    ['an empty list', '{"kind":"none","waivers":[]}'],
    ['no clause at all', '[1,2]'],
    ['null inside', '{"kind":"banded","bands":[null]}'],
  ])('loses nothing silently: %s', (_name, text) =>
    expect(readJson(text)).toEqual({ error: expect.stringMatching(/does not know/) }),
  );
});

describe('errors', () => {
  it.each([
    [
      'etf.bands[1].percent must be a number from 0 to 100 with at most 4 decimals.',
      'bands[1].percent',
      'Must be a number from 0 to 100 with at most 4 decimals.',
    ],
    [
      'etf.bands must be bands whose from_month begins with 1 and ascends.',
      'bands',
      'Must be bands whose from_month begins with 1 and ascends.',
    ],
    ['etf needs the member percent.', 'percent', 'Required, still empty'],
    ['etf.components[0] needs the member mrc.', 'components[0].mrc', 'Required, still empty'],
    [
      'etf.pre_install must be an object with months_of_mrc, third_party or both.',
      'pre_install',
      'Must be an object with months_of_mrc, third_party or both.',
    ],
    ['Something else.', '', 'Something else.'],
  ])('%s', (text, path, message) => {
    const error = clauseErrorOf(text);
    expect(error).toEqual({ path, message });
    expect(errorAt(error, path)).toBe(message);
    expect(errorAt(error, `${path}x`)).toBeNull();
  });

  it('none is none', () => expect(clauseErrorOf(null)).toBeNull());
});

describe('words', () => {
  it.each<[EtfClause, string]>([
    [{ kind: 'percent_of_remaining', percent: 75 }, '75% of the rates of the months that remain'],
    [
      {
        kind: 'banded',
        bands: [
          { from_month: 1, percent: 100 },
          { from_month: 13, percent: 50 },
        ],
        months_from: 'original',
      },
      '100% months 1 to 12, 50% from month 13 of each remaining month’s rate, counted from the first term',
    ],
    [
      { kind: 'by_component', components: [{ name: 'port', mrc: 600, percent: 50 }] },
      '50% of port over the months that remain',
    ],
    [{ kind: 'months_of_mrc', months: 1 }, '1 month of the rate, at most those that remain'],
    [
      { kind: 'average_of_last_invoices', count: 3, percent: 50 },
      '50% of the mean of the last 3 bills times the months that remain',
    ],
    [{ kind: 'declining', opening: 325, step: 10 }, '$325.00, less $10.00 for each full month completed'],
  ])('%j', (clause, words) => expect(clauseWords(clause)).toBe(words));

  it('says what is added and what makes it free', () =>
    expect(additionWords(EVERY.find(([name]) => name === 'every addition')?.[1])).toEqual([
      'waived NRC is charged back',
      '$300.00 of promotional credits',
      '$2,500.50 of third parties',
      'before installation 3 months of MRC and $2,500.00',
      'free with a replacement of at least 36 months ordered within 30 days',
      'free with a replacement ordered within 0 days',
      'free after chronic outages',
    ]));
});
