import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type ApiProblem } from '@/api';
import { plural } from '@/shared/format';
import { Banner, Button, Dialog, Select, TextArea, TextField, toast } from '@/ui';
import { readRole, roles as roleResource } from '../api';
import type { Role } from '../types';

/** A new role, which may start from another; or the name of one there is. */
export function RoleDialog({
  role,
  roles,
  onClose,
}: {
  /** The one to rename; absent for a new one. */
  role?: Role;
  roles: readonly Role[];
  onClose: () => void;
}) {
  const client = useQueryClient();
  const [name, setName] = useState(role?.name ?? '');
  const [description, setDescription] = useState(role?.description ?? '');
  const [from, setFrom] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const missing = name.trim() === '';
  const errors = problem?.fieldErrors ?? {};
  const copied = roles.find(({ id }) => id === from);
  const nameTaken = problem?.code === 'role.name_taken' ? problem.message : undefined;

  const write = async () => {
    const body = { name: name.trim(), description: description.trim() || null };
    if (!role) return roleResource.create({ ...body, permissions: copied?.permissions ?? [] });
    const { etag } = await readRole(role.id);
    return roleResource.update(role.id, body, etag);
  };
  const save = async () => {
    setTried(true);
    if (missing) return;
    setPending(true);
    try {
      const { data } = await write();
      await client.invalidateQueries({ queryKey: roleResource.keys.all });
      toast(role ? `${data.name} saved` : `${data.name} added`);
      onClose();
    } catch (error) {
      setProblem(asProblem(error));
      setPending(false);
    }
  };

  return (
    <Dialog
      isOpen
      dirty={name !== (role?.name ?? '')}
      onClose={onClose}
      title={role ? `Rename ${role.name}` : 'New role'}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} onPress={() => void save()}>
            {role ? 'Save role' : 'Add role'}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {problem && !nameTaken && !Object.keys(errors).length ? <Banner tone="danger">{problem.message}</Banner> : null}
        <TextField
          label="Name"
          autoFocus
          value={name}
          onChange={setName}
          maxLength={60}
          error={tried && missing ? 'A role needs a name' : (errors.name ?? nameTaken)}
        />
        <TextArea
          label="Description"
          hint="Who has it"
          rows={2}
          value={description}
          onChange={setDescription}
          error={errors.description}
        />
        {role ? null : (
          <Select
            label="Copy the permissions of"
            emptyLabel="Nobody: it may do nothing yet"
            value={from}
            options={roles.map(({ id, name: label, user_count: people }) => ({
              value: id,
              label,
              detail: plural(people, 'person', 'people'),
            }))}
            onChange={setFrom}
          />
        )}
      </form>
    </Dialog>
  );
}
