import { expect, it } from 'vitest';
import { testKind } from '../../testing';
import { outcomeRows } from './outcome';

it('lists the records themselves, then what their rows make on the way', () => {
  const run = {
    at: '',
    new: 38,
    update: 141,
    unchanged: 1020,
    failed: 0,
    creates: { circuits: 38, carriers: 1, rf_links: 0 },
    changes: { circuits: 141, contracts: 2 },
  };
  expect(outcomeRows(run, 'circuits', [testKind()])).toEqual([
    { what: 'Circuits', made: 38, changed: 141, same: 1020 },
    { what: 'Carriers', made: 1, changed: 0, same: null },
    { what: 'Contracts', made: 0, changed: 2, same: null },
  ]);
});
