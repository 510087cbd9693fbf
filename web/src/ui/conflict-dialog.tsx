import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

export interface ConflictField {
  name: string;
  label: string;
  theirs: string;
  yours: string;
}

export type Choice = 'theirs' | 'yours';

/** A stale save, field by field: nothing is lost, nothing is overwritten silently. */
export function ConflictDialog({
  isOpen,
  who,
  when,
  noun,
  fields,
  pending,
  onKeepEditing,
  onSave,
}: {
  isOpen: boolean;
  who: string;
  when?: string;
  noun: string;
  fields: readonly ConflictField[];
  pending?: boolean;
  onKeepEditing: () => void;
  onSave: (choices: Record<string, Choice>) => void;
}) {
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const choiceOf = (name: string): Choice => choices[name] ?? 'yours';
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onKeepEditing}
      dirty
      wide
      title={`${who} changed this ${noun} meanwhile`}
      footer={
        <>
          <Button onPress={onKeepEditing}>Keep editing</Button>
          <Button
            variant="primary"
            isPending={pending}
            onPress={() => onSave(Object.fromEntries(fields.map((field) => [field.name, choiceOf(field.name)])))}
          >
            Save merged
          </Button>
        </>
      }
    >
      <p className="mb-2 text-text-2">Choose a value for each field you both changed. The rest is already merged.</p>
      <div className="conflict-grid">
        <span className="text-12 text-text-3">Field</span>
        <span className="text-12 text-text-3">{when ? `Theirs, ${when}` : 'Theirs'}</span>
        <span className="text-12 text-text-3">Yours</span>
        {fields.map((field) => (
          <div key={field.name} className="contents" role="radiogroup" aria-label={field.label}>
            <span className="text-text-2">{field.label}</span>
            {(['theirs', 'yours'] as const).map((side) => (
              <button
                key={side}
                type="button"
                role="radio"
                aria-checked={choiceOf(field.name) === side}
                aria-label={`${side === 'theirs' ? 'Theirs' : 'Yours'}: ${field[side]}`}
                className="conflict-choice num"
                onClick={() => setChoices({ ...choices, [field.name]: side })}
              >
                {choiceOf(field.name) === side ? <Check className="icon icon-sm" aria-hidden /> : null}
                {field[side]}
              </button>
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
