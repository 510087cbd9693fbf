import { CircleHelp } from 'lucide-react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Tag } from '@/ui';
import type { ImportColumn, Question as Asked } from '../../types';

/** What the file cannot say by itself, asked once for the whole column, with what each answer makes of it. */
export function Question({
  column,
  question,
  onAnswer,
  isDisabled,
}: {
  column: ImportColumn;
  question: Asked;
  onAnswer: (value: string) => void;
  isDisabled?: boolean;
}) {
  const answered = column[question.code];
  return (
    <RadioGroup
      className="import-question"
      data-open={answered === null ? '' : undefined}
      value={answered}
      isDisabled={isDisabled}
      onChange={onAnswer}
    >
      <Label className="import-question-words">
        <CircleHelp className="icon icon-sm" aria-hidden />
        {question.words}
      </Label>
      <div className="import-question-choices">
        {question.choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="import-choice">
            <span className="font-medium">
              {choice.label}
              {choice.value === question.suggested ? <Tag>likely</Tag> : null}
            </span>
            <span className="num text-12 text-text-2">{choice.samples.join(' · ')}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
