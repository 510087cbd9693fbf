import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { asProblem, useCan } from '@/api';
import { Button, ComboBox, Dialog, TextField } from '@/ui';
import { loadDecidable, useOpenDecision } from '../api';

const OPEN_ALREADY = 'renewal.open_already';

/** Opens the decision about a contract one picks; where one is open already, leads to it. */
export function NewDecision() {
  const may = useCan()('renewals_edit');
  const [shown, setShown] = useState(false);
  const [contract, setContract] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const open = useOpenDecision();
  const navigate = useNavigate();
  if (!may) return null;
  const close = () => {
    setShown(false);
    setContract(null);
    setComment('');
    setMissing(false);
    open.reset();
  };
  const go = (id: string) => {
    close();
    void navigate({ to: '/renewals/$id', params: { id } });
  };
  const submit = () => {
    if (!contract) return setMissing(true);
    open.mutate(
      { contractId: contract, comment: comment || undefined },
      {
        onSuccess: () => go(contract),
        onError: (error) => (asProblem(error).code === OPEN_ALREADY ? go(contract) : undefined),
      },
    );
  };
  return (
    <>
      <Button variant="primary" size="sm" onPress={() => setShown(true)}>
        <Plus className="icon" />
        <span className="max-md:sr-only">New decision</span>
      </Button>
      <Dialog
        isOpen={shown}
        onClose={close}
        title="Decide about a contract"
        dirty={Boolean(contract)}
        footer={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button variant="primary" isPending={open.isPending} onPress={submit}>
              Open decision
            </Button>
          </>
        }
      >
        <div className="grid gap-4">
          <p className="text-text-2">
            Decisions open by themselves when a deadline comes in sight. Open one by hand to decide earlier.
          </p>
          <ComboBox
            label="Contract"
            cacheKey="decidable-contracts"
            load={loadDecidable}
            value={contract}
            onChange={(value) => {
              setContract(value);
              setMissing(false);
              open.reset();
            }}
            placeholder="Number, circuit or carrier"
            error={
              missing ? 'Choose the contract to decide about' : open.isError ? asProblem(open.error).message : undefined
            }
          />
          <TextField label="Why now" value={comment} onChange={setComment} />
        </div>
      </Dialog>
    </>
  );
}
