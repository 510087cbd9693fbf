/** Of a contract what its term, its end and its words follow from. */
export interface Terms {
  agreement_number: string | null;
  msa_reference?: string | null;
  kind?: string;
  status?: string;
  currency?: string;
  start_date: string | null;
  end_date: string | null;
  end_of_term: string | null;
  renewal_term_months: number | null;
  notice_days: number | null;
  notice_method: string | null;
  anchor_day?: number | null;
  successor_id?: string | null;
  escalator_kind?: string;
  escalator_value?: number | null;
  escalator_every_months?: number | null;
  escalator_anchor_on?: string | null;
}

/** What a contract is over: one of the three ids is there; amounts are absent for those who may not see money. */
export interface Subject {
  id: string;
  circuit_id?: string;
  asset_id?: string;
  electrical_service_id?: string;
  label: string;
  /** A month at the escalator's anchor; null: the record's own. */
  mrc?: number | null;
  /** A month today, while the contract is in force. */
  rate?: number | null;
}

/** A contract as the records it is over list it. */
export interface ContractLine extends Terms {
  id: string;
  status: string;
  currency: string;
  term_months: number | null;
  decision_deadline: string | null;
  days_to_deadline: number | null;
  urgency: string;
  current_rate?: number | null;
  subjects: Subject[];
}
