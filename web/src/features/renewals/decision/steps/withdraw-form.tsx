import { useState } from 'react';
import { TextArea } from '@/ui';
import { StepForm } from '../step-form';
import { useStep } from '../use-step';
import type { StepProps } from './step-props';

/** Ends a decision without doing anything; the reason is kept. */
export function WithdrawForm({ entity, onCancel }: StepProps) {
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const step = useStep(entity.data.contract_id ?? '', entity.etag, ['comment']);
  const submit = () => {
    setMissing(!comment.trim());
    if (comment.trim()) step.go('withdrawn', { comment: comment.trim() }, 'The decision is withdrawn');
  };
  return (
    <StepForm step={step} action="Withdraw" variant="danger" onSubmit={submit} onCancel={onCancel}>
      <p className="text-text-2">
        Nothing is done, and the contract goes on by its paper. A new decision may be opened at any time.
      </p>
      <TextArea
        label="Reason"
        rows={2}
        value={comment}
        onChange={setComment}
        error={missing ? 'Say why it is withdrawn' : step.error('comment')}
      />
    </StepForm>
  );
}
