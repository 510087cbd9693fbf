import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { facetOf } from './facets';
import { groupsOf, linesOf } from './groups';
import { FIRST_SEARCH, timelineSearch, withoutFilters } from './search';
import { testAnswer, testLicense, testTerm } from './testing';
import type { Term } from './types';

const timeline = (...terms: Term[]) => decode(testAnswer(terms));
const zayo = { carrier_id: 'zayo', counterparty: 'Zayo' };

describe('decode', () => {
  it('names each term by its contract and what it is over', () => {
    const [term, license] = timeline(
      testTerm({ contract_id: 'k', subject_id: 'c' }),
      testLicense({ subject_id: 'l' }),
    ).terms;
    expect([term!.id, license!.id]).toEqual(['k.c', 'rf_license.l']);
    expect(term!.label).toMatch(/^CKT-/);
  });

  it('says when money is left out', () => {
    expect(decode(testAnswer([], { redacted: ['mrc', 'current_rate'] })).withoutMoney).toBe(true);
    expect(timeline().withoutMoney).toBe(false);
  });
});

describe('groups', () => {
  it('stand by carrier, the largest bill first; licences and what has no carrier last', () => {
    const groups = groupsOf(
      timeline(
        testTerm({ current_rate: 100 }),
        testTerm({ ...zayo, current_rate: 300.1 }),
        testTerm({ ...zayo, current_rate: 0.2 }),
        testTerm({ carrier_id: null, counterparty: 'Rooftops, Inc', current_rate: 900 }),
        testLicense(),
      ),
      'carrier',
    );
    expect(groups.map((group) => group.title)).toEqual(['Zayo', 'Lumen', 'Rooftops, Inc', 'FCC licenses']);
    expect(groups[0]!.amounts).toEqual([{ currency: 'USD', amount: 300.3 }]);
    expect(groups[2]!.key).not.toContain(',');
  });

  it('never add currencies across, and know no amounts without the right', () => {
    const both = groupsOf(timeline(testTerm(), testTerm({ currency: 'CAD', current_rate: 5000 })), 'carrier');
    expect(both[0]!.amounts.map((sum) => sum.currency)).toEqual(['CAD', 'USD']);
    expect(groupsOf(timeline(testTerm({ current_rate: undefined })), 'carrier')[0]!.amounts).toEqual([]);
  });

  it('by urgency stand in the order of lateness', () => {
    const terms = ['none', 'watch', 'overdue', 'critical', 'active'].map((urgency) => testTerm({ urgency }));
    expect(groupsOf(timeline(...terms), 'urgency').map((group) => group.key)).toEqual([
      'overdue',
      'critical',
      'active',
      'watch',
      'none',
    ]);
  });

  it('hold what must be decided first at the top, what is over at the end', () => {
    const late = testTerm({ label: 'late', decision_deadline: '2026-11-01' });
    const soon = testTerm({ label: 'soon', decision_deadline: '2026-12-01' });
    const open = testTerm({
      label: 'open',
      status: 'month_to_month',
      end_date: null,
      notice_from: null,
      decision_deadline: null,
    });
    const old = testTerm({
      label: 'old',
      status: 'expired',
      end_date: '2020-12-31',
      notice_from: null,
      decision_deadline: null,
    });
    const older = testTerm({ ...old, label: 'older', end_date: '2019-12-31' });
    const lines = linesOf(timeline(older, open, soon, old, late), 'none', new Set());
    expect(lines.map((line) => 'term' in line && line.term.label)).toEqual(['late', 'soon', 'open', 'old', 'older']);
  });

  it('fold', () => {
    const terms = timeline(testTerm(), testTerm(zayo));
    expect(linesOf(terms, 'carrier', new Set(['zayo']))).toHaveLength(3);
    expect(linesOf(terms, 'carrier', new Set())).toHaveLength(4);
  });
});

describe('facets', () => {
  it('count terms, the most frequent first, by the words people know', () => {
    const counted = facetOf(timeline(testTerm(zayo), testTerm(zayo), testTerm(), testLicense()), 'carrier_id');
    expect(counted).toEqual([
      { value: 'zayo', label: 'Zayo', count: 2 },
      { value: 'lumen', label: 'Lumen', count: 1 },
    ]);
  });
});

describe('address', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(
      timelineSearch({ zoom: 'century', group: 'urgency', status: 'active,dreaming', fold: 'a,b', foo: '1' }),
    ).toEqual({
      ...timelineSearch({}),
      group: 'urgency',
      status: 'active',
      fold: 'a,b',
    });
  });

  it('without filters is not the address without a word', () => {
    const cleared = withoutFilters({ ...FIRST_SEARCH, q: 'x', end_date__gte: '2027-01-01', group: 'urgency' });
    expect(cleared).toEqual({ group: 'urgency', zoom: '2y' });
  });
});
