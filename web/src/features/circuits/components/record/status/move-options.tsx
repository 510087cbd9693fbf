import { StatusMark, Tag } from '@/ui';
import type { Move } from './moves';

/** The moves there are, the unusual ones marked. */
export function MoveOptions({
  moves,
  value,
  onChange,
}: {
  moves: readonly Move[];
  value: string | null;
  onChange: (to: string) => void;
}) {
  return (
    <fieldset className="move-options">
      <legend className="field-label">Move to</legend>
      {moves.map(({ to, forced }) => (
        <label key={to} className="move-option">
          <input type="radio" name="to" value={to} checked={value === to} onChange={() => onChange(to)} />
          <StatusMark status={to} />
          {forced ? (
            <span className="ml-auto">
              <Tag tone="warn">Outside the usual order</Tag>
            </span>
          ) : null}
        </label>
      ))}
    </fieldset>
  );
}
