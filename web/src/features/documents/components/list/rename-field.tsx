import { useState, type KeyboardEvent } from 'react';
import { Button, TextField } from '@/ui';

/** A title edited in its row: Enter saves, Esc returns. */
export function RenameField({
  title,
  onSave,
  onClose,
}: {
  title: string;
  /** Resolves to whether it was saved. */
  onSave: (title: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const [text, setText] = useState(title);
  const [saving, setSaving] = useState(false);
  const wanted = text.trim();
  const save = async () => {
    if (!wanted) return;
    setSaving(true);
    if (wanted === title || (await onSave(wanted))) onClose();
    else setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void save();
    }
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the field inside
    <span className="inline-edit" onKeyDown={onKeyDown}>
      <span className="inline-editor">
        <TextField
          label="Title"
          hideLabel
          autoFocus
          value={text}
          onChange={setText}
          error={wanted ? null : 'Title is required'}
        />
      </span>
      <Button variant="primary" size="sm" isPending={saving} onPress={() => void save()}>
        Save
      </Button>
      <Button variant="ghost" size="sm" onPress={onClose}>
        Cancel
      </Button>
    </span>
  );
}
