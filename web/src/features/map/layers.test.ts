import { describe, expect, it } from 'vitest';
import { countsByKind, layerState, PLACE_KINDS, withAllKinds, withLayer } from './layers';

const ALL = PLACE_KINDS.map((kind) => kind.key);

describe('layers', () => {
  it('are all on at first', () => {
    expect(layerState([])).toEqual({ showCircuits: true, showPlaces: true, hiddenKinds: [], hiddenShapes: [] });
  });

  it('are switched one by one; unknown names change nothing', () => {
    expect(layerState(['circuits', 'tower', 'nonsense'])).toEqual({
      showCircuits: false,
      showPlaces: true,
      hiddenKinds: ['tower'],
      hiddenShapes: ['triangle'],
    });
    expect(withLayer(['tower'], 'tower', true)).toEqual([]);
    expect(withLayer(['tower'], 'circuits', false)).toEqual(['tower', 'circuits']);
    expect(withLayer(['tower'], 'tower', false)).toEqual(['tower']);
  });

  it('of sites go off and on together', () => {
    const off = withAllKinds(['circuits', 'tower'], false);
    expect(layerState(off)).toMatchObject({ showPlaces: false, showCircuits: false });
    expect([...off].sort()).toEqual(['circuits', ...ALL].sort());
    expect(withAllKinds(off, true)).toEqual(['circuits']);
  });

  it('count rooftops with towers and unknown types as other', () => {
    const counts = new Map([
      ['tower', 3],
      ['rooftop', 2],
      ['other', 1],
      ['igloo', 4],
      ['pop', 9],
    ]);
    expect(Object.fromEntries(countsByKind(counts))).toEqual({ tower: 5, other: 5, pop: 9 });
  });
});
