import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { asProblem, useCan } from '@/api';
import { Button, Menu, MenuItem, toast } from '@/ui';
import { movesQuery, useMove } from '../api';
import { moveLabel, movePermission } from '../moves';
import type { Move, Renewal } from '../types';
import { renewalName } from '../words';

/** The moves a decision allows: taking it happens at once, the others need their form. */
export function CardMenu({ renewal, contractId }: { renewal: Renewal; contractId: string }) {
  const [open, setOpen] = useState(false);
  const can = useCan();
  const moves = useQuery({ ...movesQuery(contractId), enabled: open });
  const navigate = useNavigate();
  const move = useMove(contractId);
  const { status, version } = renewal;
  const name = renewalName(renewal);
  const take = () =>
    move.mutate(
      { body: { to: 'in_review' }, etag: `"v${version}"` },
      {
        onSuccess: () => toast(`You see to ${name} now`),
        onError: (error) => toast(asProblem(error).message, { tone: 'error' }),
      },
    );
  const run = (to: Move) =>
    to === 'in_review' && status === 'pending'
      ? take()
      : void navigate({ to: '/renewals/$id', params: { id: contractId }, search: { step: to } });
  const allowed = moves.data?.allowed.filter((to) => can(movePermission(to))) ?? [];
  return (
    <Menu
      label={`What to do with ${name}`}
      placement="bottom end"
      onOpenChange={setOpen}
      trigger={
        <Button
          variant="ghost"
          size="sm"
          className="icon-only renewal-card-menu"
          aria-label={`Moves of ${name}`}
          isPending={move.isPending}
        >
          <Ellipsis className="icon icon-sm" />
        </Button>
      }
    >
      {moves.data ? (
        allowed.map((to) => (
          <MenuItem key={to} id={to} danger={to === 'withdrawn'} onAction={() => run(to)}>
            {moveLabel(to, status)}
          </MenuItem>
        ))
      ) : (
        <MenuItem id="wait" isDisabled>
          {moves.isError ? asProblem(moves.error).message : 'Loading'}
        </MenuItem>
      )}
    </Menu>
  );
}
