import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useToday } from '@/api';
import * as format from '@/shared/format';
import { Tag, TextArea } from '@/ui';
import type { DecidedContract, Moves } from '../../types';
import { CHOICES, type Choice } from '../../values';
import { CHOICE_ICONS } from '../../words';
import { choiceWords, noticeNeed } from '../outcomes';
import { StepForm } from '../step-form';
import { useStep } from '../use-step';
import type { StepProps } from './step-props';
import { draftOf, TERM_FIELDS, termsOf, type TermsDraft } from './terms';
import { TermsFields } from './terms-fields';

const makesSuccessor = (choice: Choice | null) => choice === 'renew' || choice === 'renegotiate';

function ChoiceCard({
  choice,
  contract,
  moves,
  draft,
}: {
  choice: Choice;
  contract: DecidedContract;
  moves: Moves;
  draft: TermsDraft;
}) {
  const today = useToday();
  const Icon = CHOICE_ICONS[choice];
  return (
    <Radio value={choice} className="choice-card">
      <span className="choice-card-title">
        <Icon className="icon" aria-hidden />
        {format.label(choice)}
        <Tag tone={moves.notice_required[choice] ? 'warn' : undefined}>{noticeNeed(choice, moves)}</Tag>
      </span>
      <span className="text-12 text-text-2">
        {choiceWords(choice, contract, makesSuccessor(choice) ? draft : null, today)}
      </span>
    </Radio>
  );
}

/** What is to become of the contract: each choice says what it means here. */
export function DecideForm({ entity, contract, moves, onCancel }: StepProps) {
  const renewal = entity.data;
  const [choice, setChoice] = useState<Choice | null>(renewal.decision);
  const [draft, setDraft] = useState<TermsDraft>(() => draftOf(renewal.successor));
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const step = useStep(renewal.contract_id ?? '', entity.etag, ['decision', 'comment', ...TERM_FIELDS]);
  const offered = CHOICES.filter((known) => known !== 'month_to_month' || contract.status !== 'month_to_month');
  const submit = () => {
    setMissing(!choice);
    if (!choice) return;
    const successor = makesSuccessor(choice) ? termsOf(draft) : undefined;
    step.go(
      'decided',
      { decision: choice, successor, comment: comment.trim() || undefined },
      `Decided: ${format.label(choice).toLowerCase()}`,
    );
  };
  const wrong = missing ? 'Choose one of them' : step.error('decision');
  return (
    <StepForm step={step} action="Decide" onSubmit={submit} onCancel={onCancel}>
      <RadioGroup
        aria-label="What is to become of the contract"
        className="choice-cards"
        value={choice}
        isInvalid={Boolean(wrong)}
        onChange={(value) => {
          setChoice(value as Choice);
          setMissing(false);
        }}
      >
        {offered.map((known) => (
          <ChoiceCard key={known} choice={known} contract={contract} moves={moves} draft={draft} />
        ))}
      </RadioGroup>
      {wrong ? <p className="text-12 text-danger">{wrong}</p> : null}
      {makesSuccessor(choice) ? (
        <TermsFields
          draft={draft}
          contract={contract}
          renewal={renewal}
          error={step.error}
          onChange={(changes) => setDraft((old) => ({ ...old, ...changes }))}
        />
      ) : null}
      <TextArea label="Why" rows={2} value={comment} onChange={setComment} error={step.error('comment')} />
    </StepForm>
  );
}
