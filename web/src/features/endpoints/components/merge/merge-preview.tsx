import { Link } from '@tanstack/react-router';
import * as format from '@/shared/format';
import type { MergeOutcome } from '../../types';

const SHOWN = 8;

/** What a merge would do: circuits, fields and external ids, each named. */
export function MergePreview({ outcome }: { outcome: MergeOutcome }) {
  const { circuits, filled, external_ids: ids, survivor, merged } = outcome;
  const more = circuits.length - SHOWN;
  return (
    <div className="grid gap-2" aria-live="polite">
      <p>
        {merged.map(({ name }) => name).join(', ')} {merged.length === 1 ? 'is' : 'are'} deleted;{' '}
        {circuits.length ? (
          <>
            <strong>{format.plural(circuits.length, 'circuit end')}</strong> will point to {survivor.name}:
          </>
        ) : (
          'no circuit has to be pointed elsewhere.'
        )}
      </p>
      {circuits.length ? (
        <ul className="merge-circuits">
          {circuits.slice(0, SHOWN).map((circuit) => (
            <li key={`${circuit.id}${circuit.end}`}>
              <Link to="/circuits/$id" params={{ id: circuit.id }} className="link id" target="_blank">
                {circuit.circuit_id}
              </Link>
              <span className="text-text-3">
                {circuit.end.toUpperCase()} end, from {circuit.from_name}
                {circuit.deleted ? ', deleted' : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {more > 0 ? <p className="text-text-3">and {format.number(more)} more</p> : null}
      {filled.length ? (
        <p className="text-text-2">Fills {filled.map(({ field }) => format.label(field).toLowerCase()).join(', ')}.</p>
      ) : null}
      {ids.length ? (
        <p className="text-text-2">Takes over {ids.map(({ source, id }) => `${source}:${id}`).join(', ')}.</p>
      ) : null}
    </div>
  );
}
