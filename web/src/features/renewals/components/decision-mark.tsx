import * as format from '@/shared/format';
import type { Choice } from '../values';
import { CHOICE_ICONS } from '../words';
import './decision-mark.css';

/** What was decided, with its sign. */
export function DecisionMark({ decision }: { decision: Choice }) {
  const Icon = CHOICE_ICONS[decision];
  return (
    <span className="decision-mark">
      <Icon className="icon icon-sm" aria-hidden />
      {format.label(decision)}
    </span>
  );
}
