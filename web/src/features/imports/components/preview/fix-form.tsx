import { CircleAlert, Lock, PenLine, Plus, Search } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { asProblem } from '@/api';
import { cx } from '@/shared/cx';
import { plural } from '@/shared/format';
import { Button, Checkbox } from '@/ui';
import type { PlacedRow } from '../../api';
import { messageAt } from '../../rows/verdict';
import type { ImportField } from '../../types';
import type { RowWork } from '../../use-row-work';
import { useChoices, type Choice } from './use-choices';

export interface FixFormProps {
  importId: string;
  row: PlacedRow;
  field: ImportField;
  work: RowWork;
  /** Other rows with the same problem of the same text. */
  same: number;
  onDone: () => void;
}

const ICONS = { take: null, create: Plus, write: PenLine };

/** Mends one cell: another text, something alike that is known, or making what it names. */
export function FixForm({ importId, row, field, work, same, onDone }: FixFormProps) {
  const id = useId();
  const held = row.values[field.name]?.text ?? '';
  const message = messageAt(row, field.name);
  const [typed, setTyped] = useState(held);
  const [everywhere, setEverywhere] = useState(true);
  const [at, setAt] = useState<number | null>(null);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { choices, noun, isFetching } = useChoices(importId, field, typed, held, message?.code);
  const active = at ?? (message || typed !== held ? 0 : -1);

  const run = async (act: () => Promise<unknown>) => {
    setPending(true);
    setRefusal(null);
    try {
      await act();
      onDone();
    } catch (error) {
      const problem = asProblem(error);
      setRefusal(Object.values(problem.fieldErrors)[0] ?? problem.message);
      setPending(false);
    }
  };
  const write = (text: string) =>
    text === held ? onDone() : void run(() => work.write(row, field.name, text, same > 0 && everywhere));
  const take = (choice: Choice) =>
    choice.act === 'create' ? void run(() => work.create(field.name, choice.value, noun)) : write(choice.value);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && choices.length) {
      event.preventDefault();
      setAt((active + step + choices.length) % choices.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const choice = choices[active];
      if (choice) take(choice);
      else write(typed.trim());
    }
  };

  if (!field.editable) {
    return (
      <p className="fix-form flex items-start gap-1.5">
        <Lock className="icon icon-sm" aria-hidden />
        {message?.message ?? `You may not change ${field.label}: leave the column out, or ask somebody who may.`}
      </p>
    );
  }
  return (
    <div className="fix-form">
      <label className="fix-caption" htmlFor={id}>
        {field.label}, row {row.number}
      </label>
      <div className="input">
        <input
          id={id}
          role="combobox"
          autoFocus
          autoComplete="off"
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={choices[active] ? `${id}-${active}` : undefined}
          aria-describedby={message ? `${id}-message` : undefined}
          value={typed}
          disabled={pending}
          placeholder={field.example ?? undefined}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(null);
          }}
          onKeyDown={onKeyDown}
        />
        <Search className="icon" aria-hidden />
      </div>
      {message ? (
        <p className="visually-hidden" id={`${id}-message`}>
          {message.message}
        </p>
      ) : null}
      {refusal ? (
        <p className="field-error" role="alert">
          <CircleAlert className="icon icon-sm" aria-hidden />
          {refusal}
        </p>
      ) : null}
      <ul className="fix-list" role="listbox" id={`${id}-list`} aria-label={`What ${field.label} may be`}>
        {choices.map((choice, index) => {
          const Icon = ICONS[choice.act];
          return (
            // The field above holds the focus and its keys move through the list.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={choice.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={cx('listbox-item', index === active && 'active')}
              onPointerMove={() => setAt(index)}
              onClick={() => take(choice)}
            >
              {Icon ? <Icon className="icon icon-sm" aria-hidden /> : null}
              <span className="clip">{choice.label}</span>{' '}
              {choice.hint ? <span className="count">{choice.hint}</span> : null}
            </li>
          );
        })}
      </ul>
      {isFetching && !choices.length ? <p className="field-hint px-2">Looking for something alike</p> : null}
      {same > 0 ? (
        <Checkbox isSelected={everywhere} onChange={setEverywhere}>
          Fix {plural(same, 'more row', 'more rows')} with “{held}”
        </Checkbox>
      ) : null}
      {choices.length ? null : (
        <div className="fix-actions">
          <Button size="sm" onPress={onDone}>
            Cancel
          </Button>
          <Button size="sm" variant="primary" isPending={pending} onPress={() => write(typed.trim())}>
            Save
          </Button>
        </div>
      )}
    </div>
  );
}
