import type { Moves, Renewal } from '../types';
import type { RenewalStatus } from '../values';

export interface Stage {
  id: 'pending' | 'in_review' | 'decided' | 'approved' | 'notice_sent' | 'completed';
  label: string;
  state: 'done' | 'current' | 'ahead';
}

/** How many of the stages lie behind: to be pending and in review lasts, the others are done the moment they are reached. */
const BEHIND: Partial<Record<RenewalStatus, number>> = { in_review: 1, missed: 2, notice_sent: 5, completed: 6 };

/** The way of a decision: what lies behind, where it is, what is still to come. */
export function stagesOf(renewal: Renewal, moves: Moves): Stage[] {
  const { status, decision, approval_needed: needsApproval, approved_by: approved } = renewal;
  const needsNotice = decision ? moves.notice_required[decision] : true;
  const stages: [Stage['id'], string, number][] = [
    ['pending', 'Pending', 0],
    ['in_review', 'In review', 1],
    ['decided', 'Decided', 2],
  ];
  if (needsApproval) stages.push(['approved', 'Approved', 3]);
  if (needsNotice || renewal.notice_sent_on) stages.push(['notice_sent', 'Notice sent', 4]);
  stages.push(['completed', 'Completed', 5]);
  const behind = status === 'decided' ? (needsApproval && !approved ? 3 : 4) : (BEHIND[status] ?? 0);
  const current = stages.find(([, , rank]) => rank >= behind)?.[0];
  return stages.map(([id, label, rank]) => ({
    id,
    label,
    state: rank < behind ? 'done' : id === current ? 'current' : 'ahead',
  }));
}
