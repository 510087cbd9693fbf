import * as format from '@/shared/format';
import { circuitField } from '../../../fields';
import type { Effect } from './moves';

/** What the move writes besides the status. */
export function MoveEffects({ effects }: { effects: readonly Effect[] }) {
  return (
    <ul className="move-effects" aria-label="What the move writes">
      {effects.map(({ field, value }) => (
        <li key={field}>
          {value === null ? (
            <>
              {circuitField(field).label} is <strong>emptied</strong>
            </>
          ) : (
            <>
              {circuitField(field).label} becomes{' '}
              <strong>{value ? format.date(value) : 'the end of the contract’s notice'}</strong>
            </>
          )}
        </li>
      ))}
      <li>The history keeps the move, who made it and why</li>
    </ul>
  );
}
