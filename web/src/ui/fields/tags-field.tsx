import { X } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import type { FieldProps } from './field';
import { CircleAlert } from 'lucide-react';

/** Words, added with Enter or a comma, removed with × or Backspace. */
export function TagsField({
  label,
  hideLabel,
  hint,
  error,
  isDisabled,
  autoFocus,
  value,
  onChange,
}: FieldProps & { value: readonly string[]; onChange: (value: string[]) => void }) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const add = (text: string) => {
    const words = text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word && !value.includes(word));
    setDraft('');
    if (words.length) onChange([...value, ...new Set(words)]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && draft.trim()) {
      event.preventDefault();
      event.stopPropagation();
      add(draft);
    } else if (event.key === 'Backspace' && draft === '' && value.length) {
      onChange(value.slice(0, -1));
    }
  };
  return (
    <div className="field" data-invalid={error ? '' : undefined} data-disabled={isDisabled ? '' : undefined}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="input tags-input">
        {value.map((word) => (
          <span key={word} className="tag">
            {word}
            <button
              type="button"
              aria-label={`Remove ${word}`}
              disabled={isDisabled}
              onClick={() => onChange(value.filter((known) => known !== word))}
            >
              <X className="icon icon-sm" />
            </button>
          </span>
        ))}
        <input
          id={id}
          value={draft}
          disabled={isDisabled}
          autoFocus={autoFocus}
          placeholder={value.length ? undefined : 'Add a tag'}
          aria-describedby={`${id}-note`}
          aria-invalid={error ? true : undefined}
          onChange={(event) =>
            event.target.value.includes(',') ? add(event.target.value) : setDraft(event.target.value)
          }
          onKeyDown={onKeyDown}
          onBlur={() => add(draft)}
        />
      </div>
      <span id={`${id}-note`}>
        {error ? (
          <span className="field-error">
            <CircleAlert className="icon icon-sm" aria-hidden />
            {error}
          </span>
        ) : hint ? (
          <span className="field-hint">{hint}</span>
        ) : null}
      </span>
    </div>
  );
}
