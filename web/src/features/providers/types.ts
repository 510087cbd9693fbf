import type { Amount, BaseRecord, Read } from '@/api';
import type { Subject } from '@/contract';

type Known = 'name' | 'status' | 'series' | 'circuit_count' | 'active_circuit_count';

/** A carrier as the API answers; its spend is absent for those who may not see money. */
export interface Provider
  extends BaseRecord, Omit<Read<'Carrier', Known>, keyof BaseRecord | 'total_mrc' | 'etf_exposure'> {
  total_mrc?: Amount[];
}

export interface Contact extends BaseRecord {
  role: string;
  name: string;
  email: string | null;
  phone: string | null;
  escalation_level: number | null;
}

/** Of a circuit what the page of its carrier shows. */
export interface ProviderCircuit extends BaseRecord {
  circuit_id: string;
  service_type_code: string;
  status: string;
  bandwidth_mbps: number | null;
  currency: string;
  current_mrc?: number | null;
  a_endpoint_city: string | null;
  a_endpoint_name: string | null;
  z_endpoint_city: string | null;
  z_endpoint_name: string | null;
  urgency: string;
  days_to_deadline: number | null;
}

export interface ProviderContract extends BaseRecord {
  agreement_number: string | null;
  kind: string;
  status: string;
  end_date: string | null;
  currency: string;
  current_rate?: number | null;
  decision_deadline: string | null;
  days_to_deadline: number | null;
  urgency: string;
  subjects: Subject[];
}

export interface AuditEntry {
  id: number;
  at: string;
  actor: string;
  action: string;
  label: string;
  changes: { field: string; old: unknown; new: unknown }[];
}

/** The part of the dashboard's figures that a carrier's page shows; money absent without the right to see it. */
export interface ProviderSpend {
  cards: {
    monthly_spend?: Amount[];
    annualised_spend?: Amount[];
    cost_per_mbps?: (Amount & { circuits: number })[];
    etf_exposure?: Amount[];
    renewals_due?: { count: number; lookahead_days: number; mrc?: Amount[] };
    overdue_decisions?: { count: number; mrc?: Amount[] };
  };
}
