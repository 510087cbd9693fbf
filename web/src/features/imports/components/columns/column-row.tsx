import { ArrowRight, EyeOff } from 'lucide-react';
import { label, percent } from '@/shared/format';
import { IconButton } from '@/ui';
import type { Decision } from '../../mapping';
import type { ImportColumn, ImportField } from '../../types';
import { FieldPicker } from './field-picker';
import { Question } from './question';

const HOW: Record<string, string> = {
  synonym: 'By its header',
  header: 'By its header',
  values: 'By its values',
  template: 'As saved',
  chosen: 'Chosen by hand',
};

const sureness = ({ how, score }: ImportColumn) =>
  [
    how ? (HOW[how] ?? label(how)) : null,
    score === null || how === 'chosen' ? null : `${percent(score).replace('.0%', '%')} sure`,
  ]
    .filter(Boolean)
    .join(', ');

/** One column of the file and what becomes of it. */
export function ColumnRow({
  column,
  fields,
  takenBy,
  onDecide,
  isDisabled,
}: {
  column: ImportColumn;
  fields: readonly ImportField[];
  takenBy: ReadonlyMap<string, string>;
  onDecide: (decision: Decision) => void;
  isDisabled?: boolean;
}) {
  const field = fields.find((known) => known.name === column.field);
  return (
    <li className="column-row" data-state={column.ignored ? 'ignored' : field ? 'mapped' : 'open'}>
      <div className="column-source">
        <p className="column-name clip" title={column.header}>
          {column.header}
        </p>
        <p className="clip text-12 text-text-3">{column.samples.filter(Boolean).join(' · ') || 'No values'}</p>
      </div>
      <ArrowRight className="icon column-arrow" aria-hidden />
      <div className="column-target">
        <FieldPicker
          column={column}
          fields={fields}
          takenBy={takenBy}
          isDisabled={isDisabled}
          onField={(name) => onDecide({ field: name })}
          onIgnore={() => onDecide({ ignored: true })}
        />
        {column.ignored || isDisabled ? null : (
          <IconButton label={`Ignore ${column.header}`} onPress={() => onDecide({ ignored: true })}>
            <EyeOff className="icon" />
          </IconButton>
        )}
      </div>
      <p className="column-note">
        {column.ignored ? 'Not imported' : field ? field.description : 'Not decided yet'}
        {field && sureness(column) ? <span className="block text-text-3">{sureness(column)}</span> : null}
      </p>
      {field
        ? column.questions.map((question) => (
            <Question
              key={question.code}
              column={column}
              question={question}
              isDisabled={isDisabled}
              onAnswer={(value) => onDecide({ code: question.code, value })}
            />
          ))
        : null}
    </li>
  );
}
