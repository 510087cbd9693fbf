import type { BaseRecord } from '@/api';

/** A circuit as the API answers; money is absent for those who may not see it. */
export interface Circuit extends BaseRecord {
  circuit_id: string;
  name: string | null;
  carrier_id: string;
  carrier_name: string;
  carrier_series: number | null;
  service_type_id: string;
  service_type_code: string;
  service_type_name: string;
  status: string;
  purpose: string | null;
  bandwidth_mbps: number | null;
  handoff: string | null;
  a_endpoint_id: string | null;
  a_endpoint_name: string | null;
  a_endpoint_city: string | null;
  a_endpoint_state: string | null;
  z_endpoint_id: string | null;
  z_endpoint_name: string | null;
  z_endpoint_city: string | null;
  z_endpoint_state: string | null;
  distance_km: number | null;
  protection: string | null;
  diversity_group: string | null;
  vlan: string | null;
  ban: string | null;
  po_number?: string | null;
  gl_code?: string | null;
  currency: string;
  mrc?: number | null;
  nrc?: number | null;
  current_mrc?: number | null;
  cost_per_mbps?: number | null;
  order_date: string | null;
  install_date: string | null;
  disconnect_date: string | null;
  billing_stop_on: string | null;
  at_risk: boolean;
  at_risk_reason: string | null;
  monitoring_url: string | null;
  tags: string[];
  notes: string | null;
  route?: { coordinates: [number, number][] } | null;
  contract_id: string | null;
  agreement_number: string | null;
  term_start: string | null;
  term_end: string | null;
  decision_deadline: string | null;
  days_to_deadline: number | null;
  urgency: string;
  carrier?: Carrier | null;
  a_endpoint?: Endpoint | null;
  z_endpoint?: Endpoint | null;
  contract?: Contract | null;
}

export interface Endpoint {
  id: string;
  name: string;
  facility_type?: string | null;
  address_line1: string | null;
  city: string | null;
  state: string | null;
  postal_code?: string | null;
  demarc_suite: string | null;
  demarc_rack: string | null;
  demarc_panel?: string | null;
  demarc_port?: string | null;
  latitude: number | null;
  longitude: number | null;
}

export interface Carrier {
  id: string;
  name: string;
  noc_phone: string | null;
  noc_email: string | null;
  portal_url: string | null;
}

export interface Contract {
  id: string;
  agreement_number: string | null;
  msa_reference?: string | null;
  kind?: string;
  status?: string;
  currency?: string;
  anchor_day?: number | null;
  successor_id?: string | null;
  escalator_kind?: string;
  escalator_value?: number | null;
  escalator_every_months?: number | null;
  escalator_anchor_on?: string | null;
  waived_nrc?: number | null;
  subjects?: { circuit_id: string; circuit_label: string; mrc?: number }[];
  start_date: string | null;
  end_date: string | null;
  term_months: number | null;
  end_of_term: string | null;
  renewal_term_months: number | null;
  notice_days: number | null;
  notice_method: string | null;
  decision_deadline: string | null;
  current_rate?: number | null;
}

export interface HistoryEntry {
  at: string;
  type: 'change' | 'event';
  action?: string;
  kind?: string;
  title?: string | null;
  description?: string | null;
  /** Events: the day it happened; `at` is when it was written down. */
  occurred_on?: string | null;
  by: string | null;
  source?: string | null;
  changes?: { field: string; old: unknown; new: unknown; old_label?: string; new_label?: string }[];
}

export interface History {
  items: HistoryEntry[];
  total: number;
}
