import { useState } from 'react';
import { useMe } from '@/api';
import * as format from '@/shared/format';
import { Segmented, TextArea, TextField } from '@/ui';
import type { Renewal } from '../../types';
import { StepForm } from '../step-form';
import { useStep } from '../use-step';
import type { StepProps } from './step-props';

type Who = 'me' | 'other';

/** Takes a decision up, or takes one back: who sees to it, and why. */
export function ReviewForm({ entity, onCancel }: StepProps) {
  const renewal: Renewal = entity.data;
  const back = renewal.status === 'decided';
  const me = useMe();
  const [who, setWho] = useState<Who>(renewal.owner && renewal.owner !== me?.email ? 'other' : 'me');
  const [owner, setOwner] = useState(renewal.owner ?? '');
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState<Record<string, string>>({});
  const step = useStep(renewal.contract_id ?? '', entity.etag, ['owner', 'comment']);
  const submit = () => {
    const wrong: Record<string, string> = {};
    if (who === 'other' && !owner.trim()) wrong.owner = 'Enter the e-mail address of a user';
    if (back && !comment.trim()) wrong.comment = 'Say why the decision is taken back';
    setMissing(wrong);
    if (Object.keys(wrong).length) return;
    step.go(
      'in_review',
      { owner: who === 'me' ? me?.email : owner.trim(), comment: comment.trim() || undefined },
      back ? 'The decision is taken back' : who === 'me' ? 'You see to it now' : `${owner.trim()} sees to it now`,
    );
  };
  return (
    <StepForm
      step={step}
      action={back ? 'Take the decision back' : who === 'me' ? 'Take it' : 'Assign it'}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {back && renewal.decision ? (
        <p className="text-text-2">
          It was decided to {format.label(renewal.decision).toLowerCase()}. Taken back, it is in review again
          {renewal.approved_by ? ', and the approval falls' : ''}.
        </p>
      ) : null}
      <Segmented<Who>
        label="Who sees to it"
        value={who}
        options={[
          { value: 'me', label: 'I do' },
          { value: 'other', label: 'Somebody else' },
        ]}
        onChange={setWho}
        field
      />
      {who === 'other' ? (
        <TextField
          label="E-mail address"
          type="email"
          value={owner}
          onChange={setOwner}
          error={missing.owner ?? step.error('owner')}
        />
      ) : step.error('owner') ? (
        <p className="text-12 text-danger">{step.error('owner')}</p>
      ) : null}
      <TextArea
        label={back ? 'Reason' : 'Comment'}
        rows={2}
        value={comment}
        onChange={setComment}
        error={missing.comment ?? step.error('comment')}
      />
    </StepForm>
  );
}
