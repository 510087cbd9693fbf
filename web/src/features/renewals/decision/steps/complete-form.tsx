import { useState } from 'react';
import { useToday } from '@/api';
import { TextArea } from '@/ui';
import { completionWords } from '../outcomes';
import { StepForm } from '../step-form';
import { useStep } from '../use-step';
import type { StepProps } from './step-props';

/** Carries out what was decided; says before what that is. */
export function CompleteForm({ entity, contract, onCancel }: StepProps) {
  const renewal = entity.data;
  const today = useToday();
  const [comment, setComment] = useState('');
  const step = useStep(renewal.contract_id ?? '', entity.etag, ['comment']);
  return (
    <StepForm
      step={step}
      action="Complete"
      onSubmit={() => step.go('completed', { comment: comment.trim() || undefined }, 'The decision is carried out')}
      onCancel={onCancel}
    >
      <p className="font-medium">This happens:</p>
      <ul className="step-form-list">
        {completionWords(renewal, contract, today).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <TextArea label="Comment" rows={2} value={comment} onChange={setComment} error={step.error('comment')} />
    </StepForm>
  );
}
