import { describe, expect, it } from 'vitest';
import { formatView, parseView } from './view';

describe('where the map looks', () => {
  it('is short text that reads back', () => {
    const text = formatView({ latitude: 39.5000001, longitude: -98.351234, zoom: 4.204 });
    expect(text).toBe('39.5,-98.3512,4.2');
    expect(parseView(text)).toEqual({ latitude: 39.5, longitude: -98.3512, zoom: 4.2 });
  });

  it.each([undefined, '', '1,2', '1,2,3,4', 'a,b,c', '1,,3', '95,0,3', '1,2,-1', '1,2,99', '1,Infinity,3'])(
    'is nowhere for %s',
    (text) => {
      expect(parseView(text)).toBeNull();
    },
  );
});
