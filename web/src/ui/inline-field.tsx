import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button';
import { Checkbox } from './checkbox';
import { LockedValue, LONG_TEXT } from './facts';
import { FieldInput, formatField, type FieldSpec, type FieldValue, type RecordLike } from './fields/field-spec';

/** What one saw and chose while editing, for the case that somebody else changed the field meanwhile. */
export interface EditContext {
  /** The values the edit started from. */
  base?: Record<string, unknown>;
  /** The words of chosen references, by field. */
  words?: Readonly<Record<string, string | null | undefined>>;
}

export interface InlineFieldProps {
  spec: FieldSpec;
  record: RecordLike;
  /** Saves one field; rejects with a message when the API refuses. */
  onSave: (changes: Record<string, FieldValue>, context: EditContext) => Promise<unknown>;
  /** Why the reader may not change it; shows a lock. */
  lockedReason?: string;
  /** Richer than the plain words of the value. */
  children?: ReactNode;
}

const CONTROL = 'input, textarea, button';
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** A value that is edited where it stands: click, Enter saves, Esc returns. Flags save at once. */
export function InlineField({ spec, record, onSave, lockedReason, children }: InlineFieldProps) {
  const value = record[spec.name] as FieldValue;
  const [draft, setDraft] = useState<FieldValue | undefined>(undefined);
  const [started, setStarted] = useState<FieldValue | undefined>(undefined);
  const [words, setWords] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const invalid = useRef<string | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const editor = useRef<HTMLSpanElement>(null);
  const shown = children ?? formatField(spec, value, record);

  const long = spec.kind === 'textarea';

  if (lockedReason)
    return (
      <LockedValue reason={lockedReason} long={long}>
        {shown}
      </LockedValue>
    );

  const close = () => {
    setEditing(false);
    setError(null);
    invalid.current = null;
    requestAnimationFrame(() => trigger.current?.focus());
  };
  const save = async (next: FieldValue) => {
    if (invalid.current) return setError(invalid.current);
    if (spec.required && (next === null || next === undefined || next === ''))
      return setError(`${spec.label} is required`);
    const base = spec.kind === 'boolean' ? value : started;
    if (same(next, base)) return close();
    setSaving(true);
    setError(null);
    try {
      await onSave({ [spec.name]: next ?? null }, { base: { [spec.name]: base }, words: { [spec.name]: words } });
      close();
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : 'Not saved');
      // The field was disabled while saving: without this what is typed next would be shortcuts.
      requestAnimationFrame(() => editor.current?.querySelector<HTMLElement>(CONTROL)?.focus());
    } finally {
      setSaving(false);
    }
  };

  if (spec.kind === 'boolean') {
    return (
      <span>
        <Checkbox
          isSelected={value === true}
          isDisabled={saving}
          onChange={(next) => void save(next)}
          aria-label={spec.label}
        >
          {children ?? (value ? 'Yes' : 'No')}
        </Checkbox>
        {error ? <span className="field-error">{error}</span> : null}
      </span>
    );
  }

  if (!editing) {
    return (
      <button
        ref={trigger}
        type="button"
        className="inline-value"
        data-inline-field={spec.name}
        title={`Edit ${spec.label}`}
        onClick={() => {
          setDraft(value);
          setStarted(value);
          setWords(null);
          setEditing(true);
        }}
      >
        <span className="visually-hidden">Edit {spec.label}: </span>
        <span className={long ? LONG_TEXT : 'clip'}>{shown}</span>
      </button>
    );
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    if (
      event.key === 'Enter' &&
      (spec.kind !== 'textarea' || event.ctrlKey) &&
      event.target instanceof HTMLInputElement
    ) {
      event.preventDefault();
      void save(draft);
    }
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the field inside
    <span ref={editor} className="inline-edit" onKeyDown={onKeyDown} data-saving={saving ? '' : undefined}>
      <span className="inline-editor">
        <FieldInput
          spec={spec}
          hideLabel
          autoFocus
          value={draft}
          valueLabel={spec.kind === 'reference' ? formatField(spec, value, record) : null}
          currency={typeof record.currency === 'string' ? record.currency : undefined}
          isDisabled={saving}
          error={error}
          onInvalid={(message) => {
            invalid.current = message;
          }}
          onChange={(next, option) => {
            setDraft(next);
            setWords(option?.label ?? null);
            setError(null);
          }}
        />
      </span>
      <Button variant="primary" size="sm" isPending={saving} onPress={() => void save(draft)}>
        Save
      </Button>
      <Button variant="ghost" size="sm" onPress={close}>
        Cancel
      </Button>
    </span>
  );
}
