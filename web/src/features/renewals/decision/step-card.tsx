import { Lock } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useCan, type Entity } from '@/api';
import { Button, Card } from '@/ui';
import { moveLabel, movePermission, nextMove } from '../moves';
import type { DecidedContract, Move, Moves, Renewal } from '../types';
import { stagesOf } from './stages';
import { Stepper } from './stepper';
import { ApproveForm } from './steps/approve-form';
import { CompleteForm } from './steps/complete-form';
import { DecideForm } from './steps/decide-form';
import { NoticeForm } from './steps/notice-form';
import { ReviewForm } from './steps/review-form';
import type { StepProps } from './steps/step-props';
import { WithdrawForm } from './steps/withdraw-form';

const FORMS: Record<Move, ComponentType<StepProps>> = {
  in_review: ReviewForm,
  decided: DecideForm,
  approved: ApproveForm,
  notice_sent: NoticeForm,
  completed: CompleteForm,
  withdrawn: WithdrawForm,
};

const TITLES: Record<Move, string> = {
  in_review: 'Take it up',
  decided: 'Decide',
  approved: 'Second person',
  notice_sent: 'Send notice',
  completed: 'Carry it out',
  withdrawn: 'Withdraw',
};

/** Where the decision is, and the one form of its next step; ways aside are buttons beside it. */
export function StepCard({
  entity,
  contract,
  moves,
  chosen,
}: {
  entity: Entity<Renewal>;
  contract: DecidedContract;
  moves: Moves;
  /** The step of the address, where it is not the next one. */
  chosen: Move | undefined;
}) {
  const can = useCan();
  const navigate = useNavigate();
  const renewal = entity.data;
  const { status, decision } = renewal;
  const next = nextMove(moves.allowed, status, decision ? moves.notice_required[decision] : false);
  const step = chosen && moves.allowed.includes(chosen) ? chosen : next;
  const go = (to: Move | undefined) =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, step: to })) as never, replace: true });
  const aside = moves.allowed.filter((move) => move !== step && can(movePermission(move)));
  const mayWork = step !== null && (can('renewals_edit') || step === 'approved');
  const Form = step ? FORMS[step] : null;
  const title = step === 'in_review' && status === 'decided' ? 'Take the decision back' : step ? TITLES[step] : 'Done';
  return (
    <Card
      title={title}
      className="step-card"
      more={
        mayWork
          ? aside.map((move) => (
              <Button key={move} variant="ghost" size="sm" onPress={() => go(move === next ? undefined : move)}>
                {moveLabel(move, status)}
              </Button>
            ))
          : null
      }
    >
      <Stepper stages={stagesOf(renewal, moves)} />
      {Form && mayWork ? (
        <Form
          key={`${step}-${renewal.version}`}
          entity={entity}
          contract={contract}
          moves={moves}
          onCancel={step !== next && next ? () => go(undefined) : undefined}
        />
      ) : (
        <p className="flex items-center gap-1.5 text-text-2">
          <Lock className="icon icon-sm" aria-hidden />
          Your role may see decisions, not work on them; finance and project managers do.
        </p>
      )}
    </Card>
  );
}
