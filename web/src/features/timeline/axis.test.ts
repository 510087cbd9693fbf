import { describe, expect, it } from 'vitest';
import { axisOf } from './axis';
import { dayNumber } from './days';
import { scaleBetween } from './scale';

const between = (from: string, to: string, width: number) =>
  scaleBetween({ from: dayNumber(from), to: dayNumber(to) }, width);
const labels = (ticks: readonly { label: string }[]) => ticks.map((tick) => tick.label);

describe('axis', () => {
  it('of a quarter names months and the Mondays of weeks', () => {
    const axis = axisOf(between('2026-11-01', '2027-02-01', 920), 'quarter');
    expect(labels(axis.major)).toEqual(['November 2026', 'December 2026', 'January 2027']);
    expect(labels(axis.minor).slice(0, 4)).toEqual(['26', '2', '9', '16']);
    expect(axis.lines[1]).toBeCloseTo(300, 5);
  });

  it('of a year names months, of two narrow years their letters; lines stand at quarters', () => {
    expect(labels(axisOf(between('2026-01-01', '2027-01-01', 900), 'year').minor).slice(0, 2)).toEqual(['Jan', 'Feb']);
    const two = axisOf(between('2026-01-01', '2028-01-01', 600), '2y');
    expect(labels(two.minor).slice(0, 3)).toEqual(['J', 'F', 'M']);
    expect([labels(two.major), two.lines.length]).toEqual([['2026', '2027'], 8]);
  });

  it('of many years names every second, fifth or tenth', () => {
    const axis = axisOf(between('2011-01-01', '2051-01-01', 900), 'all');
    expect(labels(axis.major)).toEqual(['', '2012', '2014', ...years(2016, 2048, 2), '']);
    expect(axis.minor).toEqual([]);
    expect(labels(axisOf(between('2011-01-01', '2051-01-01', 300), 'all').major)).toContain('2020');
  });

  it('is made only of what is asked for', () => {
    const scale = between('2010-01-01', '2040-01-01', 100_000);
    const window = { from: dayNumber('2026-11-01'), to: dayNumber('2027-01-01') };
    const axis = axisOf(scale, 'quarter', window);
    expect(labels(axis.major)).toEqual(['November 2026', 'December 2026']);
    expect(axis.minor.length).toBeLessThan(12);
  });
});

function years(from: number, to: number, step: number) {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => String(from + index * step));
}
