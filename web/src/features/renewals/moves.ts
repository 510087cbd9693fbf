import type { Move } from './types';
import type { RenewalStatus } from './values';

const LABELS: Record<Exclude<Move, 'in_review'>, string> = {
  decided: 'Decide',
  approved: 'Approve',
  notice_sent: 'Record the notice',
  completed: 'Complete',
  withdrawn: 'Withdraw',
};

/** What a move is called where the decision stands now. */
export const moveLabel = (to: Move, from: RenewalStatus): string =>
  to === 'in_review' ? (from === 'decided' ? 'Take the decision back' : 'Take it') : LABELS[to];

/** The permission a move asks for. */
export const movePermission = (to: Move): string => (to === 'approved' ? 'renewals_approve' : 'renewals_edit');

/** What comes next on the way to the end, of the moves there are; null when only ways back are left. */
export function nextMove(allowed: readonly Move[], status: RenewalStatus, noticeRequired: boolean): Move | null {
  const order: readonly Move[] =
    status === 'decided'
      ? noticeRequired
        ? ['approved', 'notice_sent', 'completed']
        : ['approved', 'completed', 'notice_sent']
      : ['in_review', 'decided', 'notice_sent', 'completed'];
  return order.find((move) => allowed.includes(move)) ?? null;
}
