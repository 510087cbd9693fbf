import { useState } from 'react';
import { asProblem, type ApiProblem } from '@/api';
import * as format from '@/shared/format';
import { Banner, Button, ComboBox, Dialog, Segmented, TextField, type Option } from '@/ui';
import { createToken, loadUsers } from '../api';
import type { NewToken } from '../types';
import { EXPIRY_DAYS, inDays } from './expiry';

/** A new token: what it is for, how long, and for whom when one may make them for others. */
export function CreateTokenDialog({
  owner,
  onClose,
  onCreated,
}: {
  /** `me`, a known user, or to be chosen. */
  owner: 'me' | 'anybody' | { id: string; name: string };
  onClose: () => void;
  onCreated: (token: NewToken) => void;
}) {
  const [name, setName] = useState('');
  const [days, setDays] = useState<string>('90');
  const [user, setUser] = useState<Option | null>(null);
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const userId = owner === 'me' ? undefined : owner === 'anybody' ? user?.value : owner.id;
  const missingUser = owner === 'anybody' && !user;
  const errors = problem?.fieldErrors ?? {};
  const known = errors.name ?? errors.user_id;

  const save = async () => {
    setTried(true);
    if (!name.trim() || missingUser) return;
    setPending(true);
    setProblem(null);
    try {
      const body = { name: name.trim(), expires_at: inDays(Number(days)) };
      onCreated(await createToken(userId ? { ...body, user_id: userId } : body));
    } catch (error) {
      setProblem(asProblem(error));
      setPending(false);
    }
  };

  return (
    <Dialog
      isOpen
      dirty={name !== ''}
      onClose={onClose}
      title={typeof owner === 'object' ? `New API token for ${owner.name}` : 'New API token'}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} onPress={() => void save()}>
            Create token
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
        {problem && !known ? <Banner tone="danger">{problem.message}</Banner> : null}
        {owner === 'anybody' ? (
          <ComboBox
            label="User"
            hint="Its bearer may do what this user may do"
            cacheKey="users"
            load={loadUsers}
            value={user?.value ?? null}
            valueLabel={user?.label}
            error={tried && missingUser ? 'Choose whose token it is' : errors.user_id}
            onChange={(_, option) => setUser(option)}
          />
        ) : null}
        <TextField
          label="Name"
          hint="What it is for, such as Nightly export"
          autoFocus
          value={name}
          onChange={setName}
          maxLength={120}
          error={tried && !name.trim() ? 'A token needs a name' : errors.name}
        />
        <div className="min-w-0">
          <span className="field-label">Works for</span>
          <Segmented
            field
            label="Works for"
            value={days}
            options={EXPIRY_DAYS.map((count) => ({ value: String(count), label: `${count} d`, name: `${count} days` }))}
            onChange={setDays}
          />
          <span className="field-hint">Until {format.date(inDays(Number(days)))}</span>
        </div>
      </form>
    </Dialog>
  );
}
