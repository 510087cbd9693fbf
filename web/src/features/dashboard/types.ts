import type { Amount } from '@/api';

export interface RenewalFigure {
  count: number;
  lookahead_days: number;
  /** Absent without the right to see money. */
  mrc?: Amount[];
}

export interface CarrierSpend {
  carrier_id: string;
  carrier_name: string;
  series: number;
  currency: string;
  circuits: number;
  mrc?: number;
  share?: number;
}

export interface ServiceSpend {
  service_type_id: string;
  code: string;
  name: string;
  circuits: number;
  currency: string;
  mrc?: number | null;
  cost_per_mbps?: number | null;
}

export interface PipelineRow {
  month: string;
  urgency: string;
  currency: string;
  count: number;
  mrc?: number | null;
}

interface Due {
  label: string;
  urgency: string;
  days_to_deadline: number;
  decision_deadline: string;
}

/** A contract to be decided about, by one of its circuits. */
export interface ContractDecision extends Due {
  kind: 'contract';
  contract_id: string;
  circuit_id: string;
  carrier_name: string;
  series: number;
  mrc?: number | null;
  currency: string;
}

/** A licence of an RF link to be renewed; its label is the call sign, else the link's name. */
export interface LicenseDecision extends Due {
  kind: 'rf_license';
  rf_link_id: string;
  rf_link_name: string;
}

export type NextDecision = ContractDecision | LicenseDecision;

/** What one call answers: money is absent for those who may not see it, renewals for those without contracts. */
export interface Summary {
  as_of: string;
  business_date: string;
  cards: {
    active_circuits: { value: number; total: number; provisioning: number };
    monthly_spend?: Amount[];
    annualised_spend?: Amount[];
    cost_per_mbps?: (Amount & { circuits: number })[];
    etf_exposure?: Amount[];
    total_bandwidth: { mbps: number };
    renewals_due?: RenewalFigure;
    overdue_decisions?: RenewalFigure;
    at_risk_circuits: { count: number };
  };
  spend_by_carrier: CarrierSpend[];
  service_mix: ServiceSpend[];
  pipeline?: PipelineRow[];
  decide_next?: NextDecision[];
}

/** A circuit of the lists "at risk" and "in delivery". */
export interface NamedCircuit {
  id: string;
  circuit_id: string;
  carrier_series: number | null;
  status: string;
  at_risk_reason?: string | null;
  order_date?: string | null;
}
