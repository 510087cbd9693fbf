import { useState } from 'react';
import { asProblem, useCan } from '@/api';
import { Banner, Button, Card, TextField } from '@/ui';
import { useOpenDecision } from '../api';
import type { DecidedContract, Renewal } from '../types';
import { DecisionMark } from '../components/decision-mark';
import * as format from '@/shared/format';

const IN_FORCE = ['active', 'month_to_month'];

/** How the last one ended, in words. */
function Last({ renewal }: { renewal: Renewal }) {
  const { status, decision, closed_on: closed } = renewal;
  const on = closed ? ` on ${format.date(closed)}` : '';
  if (status === 'completed' && decision)
    return (
      <p className="flex flex-wrap items-center gap-1.5 text-text-2">
        The last decision was carried out{on}: <DecisionMark decision={decision} />
      </p>
    );
  return (
    <p className="text-text-2">
      {status === 'withdrawn'
        ? `The last decision was withdrawn${on}.`
        : `The last one closed${on} without a decision carried out.`}
    </p>
  );
}

/** No decision is open: what became of the last one, and the way to a new one. */
export function OpenCard({ contract, last }: { contract: DecidedContract; last: Renewal | undefined }) {
  const may = useCan()('renewals_edit');
  const [comment, setComment] = useState('');
  const open = useOpenDecision();
  const inForce = IN_FORCE.includes(contract.status);
  return (
    <Card title="No decision is open" className="step-card">
      {last ? <Last renewal={last} /> : <p className="text-text-2">Nothing was decided about this contract yet.</p>}
      {!inForce ? (
        <p className="text-text-2">
          The contract is {format.label(contract.status).toLowerCase()}: only about one in force can be decided.
        </p>
      ) : may ? (
        <form
          className="step-form"
          onSubmit={(event) => {
            event.preventDefault();
            open.mutate({ contractId: contract.id, comment: comment.trim() || undefined });
          }}
        >
          <TextField label="Why now" value={comment} onChange={setComment} />
          {open.isError ? <Banner tone="danger">{asProblem(open.error).message}</Banner> : null}
          <div className="step-form-actions">
            <Button
              type="submit"
              variant={last?.status === 'completed' ? 'outlined' : 'primary'}
              isPending={open.isPending}
            >
              Open decision
            </Button>
          </div>
        </form>
      ) : null}
    </Card>
  );
}
