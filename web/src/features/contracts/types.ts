import type { BaseRecord } from '@/api';
import type { ContractLine } from '@/contract';
import type { EtfClause } from './clause/types';

/** A contract as the API answers; money and what follows from it are absent for those who may not see it. */
export interface Contract extends BaseRecord, ContractLine {
  id: string;
  kind: string;
  start_date: string;
  carrier_id: string | null;
  carrier_name: string | null;
  /** The carrier, else the landlord or utility of what it covers. */
  counterparty: string | null;
  /** As of the last nightly evaluation, while it is in force. */
  etf_today?: number | null;
  msa_reference: string | null;
  co_terminated: boolean;
  notice_not_before_days: number | null;
  mrc?: number | null;
  escalator_kind: string;
  escalator_value?: number | null;
  escalator_every_months: number;
  escalator_anchor_on: string | null;
  escalator_periods?: number[];
  escalator_floor?: number | null;
  escalator_cap?: number | null;
  etf?: EtfClause | null;
  waived_nrc?: number | null;
  governing_law: string | null;
  signed_on: string | null;
  predecessor_id: string | null;
  successor_id: string | null;
  anchor_day: number | null;
  notes: string | null;
}

/** A rate and the days it holds. */
export interface RateStep {
  from: string;
  /** The last day; null while nothing changes it any more. */
  until: string | null;
  amount: number;
}

export interface Rates {
  currency: string;
  steps: RateStep[];
  warnings: string[];
}

export interface EtfTerm {
  label: string;
  months: number | null;
  rate: number | null;
  percent: number | null;
  amount: number;
}

/** What leaving on a day costs, with every term of the sum. */
export interface EtfAnswer {
  on: string;
  amount: number;
  contract_month: number | null;
  months_remaining: number;
  terms: EtfTerm[];
  warnings: string[];
  cheapest_exit: { on: string; etf: number; charges_until: number; total: number } | null;
  free_exit_on: string | null;
}

/** What leaving costs today, at the end of each coming month and on the cheapest day. */
export interface EtfCourse {
  currency: string;
  days: { on: string; etf: number; charges_until: number; total: number }[];
}

/** What a contract that is not saved yet would become. */
export interface ContractPreview {
  start_date: string | null;
  term_months: number | null;
  end_date: string | null;
  anchor_day: number | null;
  escalator_anchor_on: string | null;
  status: string | null;
  decision_deadline: string | null;
  rates?: Rates;
  errors: Record<string, string[]>;
}
