import type { ReactNode } from 'react';
import type { RecordKind } from '@/map/hit';
import { number } from '@/shared/format';
import { StatusMark } from '@/ui/marks';
import type { Selected } from '../search';
import { RecordGlyph } from './RecordGlyph';

export interface Choice extends Selected {
  name: string;
  word?: string | null;
  series?: number | null;
  status?: string;
  detail?: ReactNode;
}

interface RecordChoicesProps {
  choices: readonly Choice[];
  /** How many there are, when that is more than are listed. */
  total?: number;
  onSelect: (selected: Selected) => void;
}

const isId = (kind: RecordKind) => kind === 'circuit';

/** Records one under another, each a way to its panel. */
export function RecordChoices({ choices, total = choices.length, onSelect }: RecordChoicesProps) {
  if (choices.length === 0) return <p className="feature-panel-note">None that you may see.</p>;
  return (
    <>
      <ul className="feature-choices">
        {choices.map(({ kind, id, name, word, series, status, detail }) => (
          <li key={`${kind} ${id}`}>
            <button type="button" onClick={() => onSelect({ kind, id })}>
              <RecordGlyph kind={kind} word={word} series={series} />
              <span className={isId(kind) ? 'id clip flex-1' : 'clip flex-1'} title={name}>
                {name || 'Without a name'}
              </span>
              {detail ? <span className="count">{detail}</span> : null}
              {status ? <StatusMark status={status} glyphOnly /> : null}
            </button>
          </li>
        ))}
      </ul>
      {total > choices.length ? (
        <p className="feature-panel-note">and {number(total - choices.length)} more, in the list</p>
      ) : null}
    </>
  );
}
