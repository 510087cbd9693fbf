import { describe, expect, it } from 'vitest';
import {
  hiddenIn,
  hideText,
  isShown,
  isWhole,
  LAYER_GROUPS,
  type LayerGroup,
  layerState,
  withGroup,
  withKeys,
} from './layers';

const everything = () => true;
const group = (key: LayerGroup['key']) => LAYER_GROUPS.find((each) => each.key === key) as LayerGroup;
const ALL_ON = { circuits: true, rfLinks: true, sites: true, endpoints: true, customers: true };

describe('layers', () => {
  it('are all on but customers at first', () => {
    const state = layerState(hiddenIn(undefined), everything);
    expect(state.parts).toEqual({ ...ALL_ON, customers: false });
    expect(state).toMatchObject({ showCircuits: true, showRfLinks: true, hiddenClasses: [] });
  });

  it('are written to the URL so that nothing hidden is not the same as nothing said', () => {
    expect(hideText([])).toBe('none');
    expect(hiddenIn('none')).toEqual([]);
    expect(hiddenIn(hideText(['circuits', 'tower']))).toEqual(['circuits', 'tower']);
    expect(hiddenIn(null)).toEqual(['commercial', 'mfc']);
  });

  it('of lines stay in the tiles, so that they are back at once', () => {
    const state = layerState(['circuits', 'backhaul', 'customer_endlink'], everything);
    expect(state).toMatchObject({ showCircuits: false, showRfLinks: false, parts: ALL_ON });
  });

  it('are left out of the tiles where one may not see them', () => {
    const state = layerState([], (permission) => !['rf_links_view', 'infrastructure_view'].includes(permission));
    expect(state.parts).toEqual({ ...ALL_ON, rfLinks: false, sites: false });
    expect(state.showRfLinks).toBe(false);
  });

  it('are switched by kind; a tower of ours is not an endpoint at a tower', () => {
    const hiddenWords = (hidden: string[]) =>
      layerState(hidden, everything).hiddenPlaces.map(({ layer, word }) => `${layer} ${word}`);
    expect(hiddenWords(['tower', 'nonsense'])).toEqual(['infrastructure tower']);
    expect(hiddenWords(['endpoint_tower'])).toEqual(['endpoints tower']);
    expect(layerState(['customer_endlink'], everything).hiddenClasses).toEqual(['customer_endlink']);
    expect(withKeys(['tower'], ['tower'], true)).toEqual([]);
    expect(withKeys(['tower'], ['tower'], false)).toEqual(['tower']);
  });

  it('of a group go off and on together', () => {
    const sites = group('infrastructure');
    const off = withGroup(['circuits', 'tower'], sites, false);
    expect([isShown(sites, off), isWhole(sites, off)]).toEqual([false, false]);
    expect(off).toHaveLength(1 + sites.kinds.length);
    expect(withGroup(off, sites, true)).toEqual(['circuits']);
    expect([isShown(sites, ['tower']), isWhole(sites, ['tower'])]).toEqual([true, false]);
    expect(withGroup([], group('circuits'), false)).toEqual(['circuits']);
  });

  it('have names of their own in the URL', () => {
    const keys = LAYER_GROUPS.flatMap((each) => [each.key, ...each.kinds.map((kind) => kind.key)]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
