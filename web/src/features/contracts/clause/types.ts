/** What leaving early costs, as the API keeps it. */
export type EtfClause = EtfShape & EtfAdditions;

export type EtfShape =
  | { kind: 'none' }
  | { kind: 'percent_of_remaining'; percent: number }
  | { kind: 'banded'; bands: EtfBand[]; months_from?: 'original' }
  | { kind: 'by_component'; components: EtfComponent[] }
  | { kind: 'average_of_last_invoices'; count: number; percent?: number }
  | { kind: 'fixed_amount'; amount: number }
  | { kind: 'declining'; opening: number; step: number }
  | { kind: 'months_of_mrc'; months: number };

export interface EtfBand {
  from_month: number;
  percent: number;
}

export interface EtfComponent {
  name: string;
  mrc: number;
  percent: number;
}

export type EtfWaiver =
  { kind: 'replacement'; min_term_months?: number; within_days?: number } | { kind: 'chronic_outage' };

export interface EtfAdditions {
  clawback_nrc?: boolean;
  promo_credits?: number;
  third_party?: number;
  pre_install?: { months_of_mrc?: number; third_party?: number };
  waivers?: EtfWaiver[];
}

export type EtfKind = EtfShape['kind'];
