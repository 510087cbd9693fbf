import { describe, expect, it } from 'vitest';
import { placeLabels } from './label-layout';
import { timelineOf } from './timeline';

const term = { start: '2024-01-01', end: '2025-12-31', today: '2025-01-01' };

describe('timelineOf', () => {
  it('runs from the start of the term to the end of the renewal', () => {
    const line = timelineOf({ ...term, deadline: '2025-11-01', renewalEnd: '2026-12-31', install: '2024-03-01' });
    expect(line.term.from).toBe(0);
    expect(line.term.to).toBeCloseTo(730 / 1095, 5);
    expect(line.renewal).toEqual({ from: line.term.to, to: 1 });
    expect(line.today).toBeCloseTo(366 / 1095, 5);
    expect(line.notice).toEqual({ from: line.decide, to: line.term.to });
    expect(line.install).toBeCloseTo(60 / 1095, 5);
    expect(line.years.map(({ year }) => year)).toEqual(['2025', '2026']);
  });

  it('ends with the term when nothing follows', () => {
    const line = timelineOf(term);
    expect(line.term).toEqual({ from: 0, to: 1 });
    expect([line.renewal, line.notice, line.decide, line.install]).toEqual([null, null, null, null]);
  });

  it('has no notice window for a deadline outside the term', () => {
    expect(timelineOf({ ...term, deadline: '2023-12-01' }).notice).toBeNull();
    expect(timelineOf({ ...term, deadline: '2025-12-31' }).decide).toBeNull();
  });

  it('makes room for an installation shortly before the term, not for one years before', () => {
    expect(timelineOf({ ...term, install: '2023-11-01' }).term.from).toBeGreaterThan(0);
    const early = timelineOf({ ...term, install: '2015-11-01' });
    expect([early.term.from, early.install]).toEqual([0, 0]);
  });

  it('shows today after the term is over', () => {
    const line = timelineOf({ ...term, today: '2026-06-30' });
    expect(line.today).toBe(1);
    expect(line.term.to).toBeLessThan(1);
  });
});

describe('placeLabels', () => {
  const both = ['start', 'end'] as const;

  it('gives the first side that is free', () => {
    const placed = placeLabels(
      [
        { id: 'decide', text: 'decide by Dec 11', at: 500, anchors: both },
        { id: 'today', text: 'today, month 34 of 36', at: 490, anchors: ['end', 'start'] },
      ],
      700,
    );
    expect(placed.map(({ id, anchor, x }) => [id, anchor, x])).toEqual([
      ['decide', 'start', 506],
      ['today', 'end', 484],
    ]);
  });

  it('turns away from the edge and leaves out what fits nowhere', () => {
    const placed = placeLabels(
      [
        { id: 'decide', text: 'decide by Dec 11', at: 290, anchors: both },
        { id: 'today', text: 'today, month 34 of 36', at: 280, anchors: ['end', 'start'] },
      ],
      300,
    );
    expect(placed.map(({ id, anchor }) => [id, anchor])).toEqual([['decide', 'end']]);
  });
});
