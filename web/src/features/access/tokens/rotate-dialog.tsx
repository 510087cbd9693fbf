import { useState } from 'react';
import { asProblem, type ApiProblem } from '@/api';
import * as format from '@/shared/format';
import { Banner, Button, Dialog, Select } from '@/ui';
import { rotateToken } from '../api';
import type { ApiToken, NewToken } from '../types';
import { EXPIRY_DAYS, hoursWords, inDays, OVERLAP_HOURS } from './expiry';

/** A new secret for the same token; the one before goes on for a while. */
export function RotateTokenDialog({
  token,
  onClose,
  onRotated,
}: {
  token: ApiToken;
  onClose: () => void;
  onRotated: (token: NewToken) => void;
}) {
  const [hours, setHours] = useState('24');
  const [days, setDays] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const rotate = async () => {
    setPending(true);
    try {
      const overlap = { overlap_hours: Number(hours) };
      onRotated(await rotateToken(token.id, days ? { ...overlap, expires_at: inDays(Number(days)) } : overlap));
    } catch (error) {
      setProblem(asProblem(error));
      setPending(false);
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Rotate ${token.name}?`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} onPress={() => void rotate()}>
            Rotate token
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {problem ? <Banner tone="danger">{problem.message}</Banner> : null}
        <p className="text-text-2">It gets a new secret, shown once. Put it where the old one is used.</p>
        <Select
          label="The old secret goes on for"
          value={hours}
          options={OVERLAP_HOURS.map((count) => ({ value: String(count), label: hoursWords(count) }))}
          onChange={(next) => setHours(next ?? '24')}
        />
        <Select
          label="The token works"
          value={days}
          emptyLabel={`Until ${format.date(token.expires_at)}, as now`}
          options={EXPIRY_DAYS.map((count) => ({ value: String(count), label: `${count} days from now` }))}
          onChange={setDays}
        />
      </div>
    </Dialog>
  );
}
