import { useState } from 'react';
import { useCan, useMe } from '@/api';
import * as format from '@/shared/format';
import { TextArea } from '@/ui';
import { shortName } from '../../words';
import { StepForm } from '../step-form';
import { useStep } from '../use-step';
import type { StepProps } from './step-props';

/** A second person agrees; those who may not are told who can. */
export function ApproveForm({ entity, onCancel }: StepProps) {
  const renewal = entity.data;
  const me = useMe();
  const can = useCan();
  const [comment, setComment] = useState('');
  const step = useStep(renewal.contract_id ?? '', entity.etag, ['comment']);
  const own = me && renewal.decided_by?.toLowerCase() === me.email.toLowerCase();
  const decided = renewal.decision ? format.label(renewal.decision).toLowerCase() : 'this';
  if (own || !can('renewals_approve')) {
    return (
      <p className="text-text-2">
        The rate lies above the approval threshold, so a second person approves it.{' '}
        {own
          ? 'You decided it: somebody else with the right to approve does this step.'
          : 'Your role may not approve; finance and executives can.'}
      </p>
    );
  }
  return (
    <StepForm
      step={step}
      action="Approve"
      onSubmit={() => step.go('approved', { comment: comment.trim() || undefined }, 'Approved')}
      onCancel={onCancel}
    >
      <p className="text-text-2">
        {renewal.decided_by ? shortName(renewal.decided_by) : 'Somebody'} decided to {decided}. The rate
        {renewal.mrc === null || renewal.mrc === undefined
          ? ''
          : ` of ${format.money(renewal.mrc, renewal.currency)}`}{' '}
        lies above the approval threshold: with your approval the decision stands.
      </p>
      <TextArea label="Comment" rows={2} value={comment} onChange={setComment} error={step.error('comment')} />
    </StepForm>
  );
}
