import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/api';
import { Button, Dialog, TextField, toast } from '@/ui';
import { keys, saveMapping } from '../../api';
import type { Import } from '../../types';

/** Keeps the decisions, to be offered when a file has the same headers. */
export function SaveMappingDialog({ job, onClose }: { job: Import; onClose: () => void }) {
  const client = useQueryClient();
  const [name, setName] = useState(job.file.name.replace(/\.\w+$/, ''));
  const save = useMutation({
    mutationFn: () => saveMapping(job.id, name.trim()),
    onSuccess: (saved) => {
      void client.invalidateQueries({ queryKey: keys.mappings });
      toast(`Saved as “${saved.name}”: files with the same headers are mapped this way`);
      onClose();
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Save the mapping"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={save.isPending} isDisabled={!name.trim()} onPress={() => save.mutate()}>
            Save mapping
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        hint="Offered when a file with the same headers comes again"
        value={name}
        onChange={setName}
        autoFocus
        error={problem ? (problem.fieldErrors.name ?? problem.message) : null}
      />
    </Dialog>
  );
}
