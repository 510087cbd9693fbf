import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../values';
import { effectsOf, movesFrom } from './moves';

describe('movesFrom', () => {
  it('offers the next steps of the life only', () => {
    expect(movesFrom('quoted', false).map(({ to }) => to)).toEqual(['ordered', 'cancelled']);
    expect(movesFrom('active', false).map(({ to }) => to)).toEqual(['disconnect_pending']);
    expect(movesFrom('disconnected', false)).toEqual([]);
  });

  it('offers every other status as forced to those who may', () => {
    const moves = movesFrom('active', true);
    expect(moves.map(({ to }) => to).sort()).toEqual(STATUSES.filter((status) => status !== 'active').sort());
    expect(moves.filter(({ forced }) => !forced).map(({ to }) => to)).toEqual(['disconnect_pending']);
  });

  it('believes the list the server answered', () =>
    expect(movesFrom('active', false, ['disconnected']).map(({ to }) => to)).toEqual(['disconnected']));
});

describe('effectsOf', () => {
  const empty = { install_date: null, billing_stop_on: null, disconnect_date: null };

  it('fills the date a move implies when it is empty', () => {
    expect(effectsOf(empty, 'active', '2026-11-23', null)).toEqual([{ field: 'install_date', value: '2026-11-23' }]);
    expect(effectsOf({ ...empty, install_date: '2024-03-04' }, 'active', '2026-11-23', null)).toEqual([]);
    expect(effectsOf(empty, 'disconnected', '2026-11-23', null)).toEqual([
      { field: 'disconnect_date', value: '2026-11-23' },
    ]);
  });

  it('empties the end when the circuit is back in service', () =>
    expect(
      effectsOf({ ...empty, install_date: '2024-03-04', billing_stop_on: '2026-12-31' }, 'active', '2026-11-23', null),
    ).toEqual([{ field: 'billing_stop_on', value: null }]));

  it('stops billing on the day given, else with the notice', () => {
    expect(effectsOf(empty, 'disconnect_pending', '2026-11-23', '2027-01-31')).toEqual([
      { field: 'billing_stop_on', value: '2027-01-31' },
    ]);
    expect(effectsOf(empty, 'disconnect_pending', '2026-11-23', null)).toEqual([
      { field: 'billing_stop_on', value: undefined },
    ]);
  });
});
