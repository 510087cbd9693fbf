import type { BaseRecord, Resource } from '@/api';
import type { ContractLine } from '@/contract';
import type { Choice, RenewalStatus } from './values';

/** How a successor differs from the contract it follows; its money is absent for those who may not see it. */
export interface SuccessorTerms {
  agreement_number?: string | null;
  start_date?: string | null;
  term_months?: number | null;
  mrc?: number | null;
  end_of_term?: string | null;
  renewal_term_months?: number | null;
  notice_days?: number | null;
  escalator_kind?: string | null;
  escalator_value?: number | null;
  escalator_every_months?: number | null;
}

/** One step of a decision: who did what, when and why. */
export interface RenewalStep {
  at: string;
  by: string;
  from: RenewalStatus | null;
  to: RenewalStatus;
  /** Where the status alone does not say it: `opened`, `approved`, `closed`. */
  act: string | null;
  decision: Choice | null;
  comment: string | null;
}

/** The decision about the end of a contract, or a licence that expires. */
export interface Renewal extends BaseRecord {
  kind: 'contract' | 'rf_license';
  contract_id: string | null;
  rf_link_id: string | null;
  status: RenewalStatus;
  open: boolean;
  owner: string | null;
  owner_name: string | null;
  label: string | null;
  subject_count: number | null;
  path: string | null;
  agreement_number: string | null;
  contract_kind: string | null;
  carrier_id: string | null;
  carrier_name: string | null;
  carrier_series: number | null;
  counterparty: string | null;
  states: string[] | null;
  currency: string;
  mrc?: number | null;
  etf_today?: number | null;
  end_date: string | null;
  deadline: string | null;
  decision_deadline: string | null;
  days_to_deadline: number | null;
  urgency: string;
  end_of_term: string | null;
  renewal_term_months: number | null;
  notice_days: number | null;
  decision: Choice | null;
  decided_by: string | null;
  decided_at: string | null;
  successor: SuccessorTerms | null;
  approval_needed: boolean;
  approved_by: string | null;
  approved_by_name: string | null;
  approved_at: string | null;
  awaits_approval: boolean;
  settled: boolean;
  notice_method: string | null;
  notice_sent_on: string | null;
  notice_tracking_number: string | null;
  notice_proof_document_id: string | null;
  notice_timing: 'in_time' | 'early' | 'late' | null;
  missed_on: string | null;
  closed_on: string | null;
  successor_id: string | null;
  successor_mrc?: number | null;
  usage_notes?: string | null;
  offer_notes?: string | null;
  history?: RenewalStep[] | null;
}

export type Move = 'in_review' | 'decided' | 'approved' | 'notice_sent' | 'completed' | 'withdrawn';

/** Where a decision may go now. */
export interface Moves {
  open: boolean;
  allowed: Move[];
  notice_required: Record<Choice, boolean>;
  /** The days on which a notice counts; null: any. */
  notice_from: string | null;
  notice_until: string | null;
  awaits_approval: boolean;
}

/** Of a contract what a decision about it needs. */
export interface DecidedContract extends BaseRecord, ContractLine {
  id: string;
  kind: string;
  start_date: string;
  carrier_id: string | null;
  carrier_name: string | null;
  carrier_series?: number | null;
  etf?: object | null;
}

/** What leaving costs on a day. */
export interface Fee {
  on: string;
  amount: number;
  warnings: string[];
  cheapest_exit: { on: string; etf: number; charges_until: number; total: number } | null;
  free_exit_on: string | null;
}

export type RenewalResource = Resource<Renewal>;
