import { describe, expect, it } from 'vitest';
import { evaluate, matches } from './testing-expression';
import { bandwidthWidth, circuitsLayer, rfLinksLayer, seriesColour } from './network-layers';
import { testPalette } from './testing-palette';

describe('circuits', () => {
  it.each([
    [null, 1.5],
    [500, 1.5],
    [9_999, 1.5],
    [10_000, 2.75],
    [40_000, 2.75],
    [99_999, 2.75],
    [100_000, 4],
    [400_000, 4],
  ])('%s Mbps are %s px wide', (bw, width) => {
    expect(evaluate(bandwidthWidth(), { bw })).toBe(width);
  });

  it.each([
    [1, 's1'],
    [10, 's10'],
    [0, 'other'],
    [11, 'other'],
    [null, 'other'],
  ])('series %s has the colour %s', (series, colour) => {
    expect(evaluate(seriesColour(testPalette), { series })).toBe(colour);
  });

  it('draws lines between the same places side by side, and never far from them', () => {
    const offset = circuitsLayer(testPalette, true).paint?.['line-offset'];
    expect(evaluate(offset, {})).toBe(0);
    expect(evaluate(offset, { lane: -0.5 })).toBe(-2.5);
    expect(evaluate(offset, { lane: 40 })).toBe(15);
  });

  it('grow under the pointer and fade once they have ended', () => {
    const { paint } = circuitsLayer(testPalette, true);
    expect(evaluate(paint?.['line-width'], { bw: 10_000 }, { hover: true })).toBeGreaterThan(2.75);
    expect(evaluate(paint?.['line-width'], { bw: 10_000 })).toBe(2.75);
    expect(evaluate(paint?.['line-opacity'], { status: 'active' })).toBe(1);
    expect(evaluate(paint?.['line-opacity'], { status: 'disconnected' })).toBeLessThan(1);
    expect(evaluate(paint?.['line-opacity'], {})).toBe(1);
  });

  it('are hidden with their layer', () => {
    expect(circuitsLayer(testPalette, true).layout?.visibility).toBe('visible');
    expect(circuitsLayer(testPalette, false).layout?.visibility).toBe('none');
  });
});

describe('RF links', () => {
  const { filter, paint } = rfLinksLayer(testPalette, true, ['customer_endlink']);

  it('are dashed by what they serve, and quieter to a customer', () => {
    const look = (classification: string | null) => [
      evaluate(paint?.['line-color'], { classification }),
      evaluate(paint?.['line-dasharray'], { classification }),
    ];
    expect(look('backhaul')).toEqual(['marker', [3, 2]]);
    expect(look('customer_endlink')).toEqual(['quiet', [1, 1.5]]);
    expect(look(null)).toEqual(['marker', [3, 2]]);
  });

  it('are as wide as circuits of their capacity, and lie beside their parallels', () => {
    expect(evaluate(paint?.['line-width'], { mbps: 1_000 })).toBe(1.5);
    expect(evaluate(paint?.['line-width'], { mbps: 10_000 })).toBe(2.75);
    expect(evaluate(paint?.['line-offset'], { lane: 0.5 })).toBe(2.5);
  });

  it('fade when they are retired', () => {
    expect(evaluate(paint?.['line-opacity'], { status: 'retired' })).toBeLessThan(1);
    expect(evaluate(paint?.['line-opacity'], { status: 'active' })).toBe(1);
  });

  it('are left out by class', () => {
    expect(matches(filter, { classification: 'backhaul' })).toBe(true);
    expect(matches(filter, { classification: 'customer_endlink' })).toBe(false);
  });
});
