import type { Moves, Renewal } from '../types';

export interface Stage {
  id: 'pending' | 'in_review' | 'decided' | 'approved' | 'notice_sent' | 'completed';
  label: string;
  state: 'done' | 'current' | 'ahead';
}

const RANK: Record<string, number> = { pending: 0, in_review: 1, decided: 2, notice_sent: 4, completed: 5 };

/** The way of a decision: what lies behind, where it is, what is still to come. A missed one waits to be decided. */
export function stagesOf(renewal: Renewal, moves: Moves): Stage[] {
  const { status, decision } = renewal;
  const needsNotice = decision ? moves.notice_required[decision] : true;
  const approved = Boolean(renewal.approved_by);
  const at = status === 'missed' ? 1 : (RANK[status] ?? 0);
  const reached = status === 'decided' && (approved || !renewal.approval_needed) ? 3 : at;
  const stages: [Stage['id'], string, number][] = [
    ['pending', 'Pending', 0],
    ['in_review', 'In review', 1],
    ['decided', 'Decided', 2],
  ];
  if (renewal.approval_needed) stages.push(['approved', 'Approved', 3]);
  if (needsNotice || renewal.notice_sent_on) stages.push(['notice_sent', 'Notice sent', 4]);
  stages.push(['completed', 'Completed', 5]);
  const behind =
    status === 'completed' ? 6 : status === 'decided' ? reached + 1 : at + (status === 'notice_sent' ? 1 : 0);
  const current = stages.find(([, , rank]) => rank >= behind)?.[0];
  return stages.map(([id, label, rank]) => ({
    id,
    label,
    state: rank < behind ? 'done' : id === current ? 'current' : 'ahead',
  }));
}
