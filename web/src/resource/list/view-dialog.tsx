import { useState } from 'react';
import { Button, Checkbox, Dialog, TextField } from '@/ui';
import type { SavedView } from './saved-views';

export function ViewDialog({
  view,
  pending,
  onClose,
  onSave,
}: {
  view: SavedView | undefined;
  pending: boolean;
  onClose: () => void;
  onSave: (name: string, shared: boolean) => void;
}) {
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';
  const save = () => {
    setTried(true);
    if (!missing) onSave(name.trim(), shared);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={view ? 'Rename or share view' : 'Save view'}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} onPress={save}>
            Save view
          </Button>
        </>
      }
    >
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label="Name"
          autoFocus
          value={name}
          onChange={setName}
          maxLength={120}
          hint="Keeps the filters, the text, the order and the columns"
          error={tried && missing ? 'A name is required' : null}
        />
        <Checkbox isSelected={shared} onChange={setShared}>
          Share with everybody
        </Checkbox>
      </form>
    </Dialog>
  );
}
