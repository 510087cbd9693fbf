import type { Entity } from '@/api';
import type { DecidedContract, Moves, Renewal } from '../../types';

export interface StepProps {
  entity: Entity<Renewal>;
  contract: DecidedContract;
  moves: Moves;
  /** Back to what comes next, where this form is a way aside. */
  onCancel?: () => void;
}
