import { type KeyboardEvent, useRef, useState } from 'react';
import type { RecordEditor } from '@/resource';
import { NONE, number } from '@/shared/format';
import { words } from '@/shared/place/coordinates';
import { Button, CopyButton, FactRow, LockedValue } from '@/ui';
import { CoordinatesField } from './coordinates-field';
import { type Coordinates, positionOf } from './value';

/** A record's coordinates among its facts: both are edited together, where they stand, and saved together. */
export function PlaceFact({ editor }: { editor: RecordEditor }) {
  const [isEditing, setEditing] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  if (!editor.isVisible('latitude') || !editor.isVisible('longitude')) return null;

  const now = coordinatesOf(editor);
  const position = positionOf(now);
  const shown = position ? `${number(position.latitude, 6)}, ${number(position.longitude, 6)}` : NONE;
  const locked = editor.lockedReason('latitude') ?? editor.lockedReason('longitude');
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => trigger.current?.focus());
  };

  if (isEditing) {
    return (
      <FactRow label="Coordinates">
        <Editing editor={editor} base={now} onClose={close} />
      </FactRow>
    );
  }
  return (
    <FactRow label="Coordinates">
      <span className="place-fact">
        {locked ? (
          <LockedValue reason={locked}>{shown}</LockedValue>
        ) : (
          <button
            ref={trigger}
            type="button"
            className="inline-value"
            data-inline-field="latitude"
            title="Edit coordinates"
            onClick={() => setEditing(true)}
          >
            <span className="visually-hidden">Edit coordinates: </span>
            <span className="clip">{shown}</span>
          </button>
        )}
        {position ? <CopyButton text={words(position)} label="Copy coordinates" /> : null}
      </span>
    </FactRow>
  );
}

function Editing({ editor, base, onClose }: { editor: RecordEditor; base: Coordinates; onClose: () => void }) {
  const [started] = useState(base);
  const [draft, setDraft] = useState(base);
  const [unreadable, setUnreadable] = useState<Record<string, string | null>>({});
  const [error, setError] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const { state, country } = editor.record;

  const save = async () => {
    const wrong = Object.values(unreadable).find(Boolean);
    if (wrong) return setError(wrong);
    if (draft.latitude === started.latitude && draft.longitude === started.longitude) return onClose();
    setSaving(true);
    setError(null);
    try {
      await editor.save({ ...draft }, { base: { ...started } });
      onClose();
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : 'Not saved');
    } finally {
      setSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void save();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields inside
    <div className="place-editing" data-saving={saving || undefined} onKeyDown={onKeyDown}>
      <CoordinatesField
        autoFocus
        value={{ ...draft, state: textOf(state), country: textOf(country) }}
        onChange={(next) => {
          setDraft(next);
          setError(null);
        }}
        onInvalid={(axis, message) => setUnreadable((known) => ({ ...known, [axis]: message }))}
      />
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button variant="primary" size="sm" isPending={saving} onPress={() => void save()}>
          Save
        </Button>
        <Button variant="ghost" size="sm" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

const coordinatesOf = ({ record }: RecordEditor): Coordinates => ({
  latitude: numberOf(record.latitude),
  longitude: numberOf(record.longitude),
});
const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
