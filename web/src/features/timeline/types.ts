export const SUBJECTS = ['circuit', 'asset', 'electrical_service', 'agreement', 'rf_license'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One term: a contract and one thing it is over, or an FCC licence. */
export interface Term {
  /** The contract and its subject; unique on the page and in its address. */
  id: string;
  subject: Subject;
  subject_id: string | null;
  contract_id: string | null;
  label: string | null;
  /** Where it runs; absent without the right to see circuits. */
  a?: string | null;
  z?: string | null;
  /** Where a site is, or what site is fed; absent without the right to see sites. */
  place?: string | null;
  agreement_number: string | null;
  kind: string;
  status: string;
  /** Null: a licence, of which only the last day is known. */
  start_date: string | null;
  /** Null: evergreen. */
  end_date: string | null;
  /** Notice given before this day does not count. */
  notice_not_before: string | null;
  /** Notice given after this day is late. */
  notice_from: string | null;
  install_date?: string | null;
  decision_deadline: string | null;
  days_to_deadline: number | null;
  urgency: string;
  end_of_term: string | null;
  predecessor_id: string | null;
  successor_id: string | null;
  currency: string | null;
  /** Absent without the right to see money. */
  mrc?: number | null;
  current_rate?: number | null;
  /** Whom it is with: the carrier, else a landlord or utility. */
  counterparty: string | null;
  carrier_id: string | null;
}

export interface Carrier {
  id: string;
  name: string;
  series: number;
}

export interface Timeline {
  today: string;
  terms: readonly Term[];
  carriers: ReadonlyMap<string, Carrier>;
  /** How many match, also where fewer came. */
  total: number;
  /** Money is left out. */
  withoutMoney: boolean;
}
