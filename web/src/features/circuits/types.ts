import type { BaseRecord, Read } from '@/api';
import type { Subject, Terms } from '@/contract';

type Named =
  | 'circuit_id'
  | 'carrier_id'
  | 'carrier_name'
  | 'service_type_id'
  | 'service_type_code'
  | 'service_type_name'
  | 'status'
  | 'currency'
  | 'at_risk'
  | 'tags'
  | 'urgency';
type Money = 'po_number' | 'gl_code' | 'mrc' | 'nrc' | 'current_mrc' | 'cost_per_mbps' | 'etf_today';
type Nested = 'route' | 'carrier' | 'service_type' | 'a_endpoint' | 'z_endpoint' | 'contract';
/** Only for filters; answered when asked for by name. */
type Asked = 'billed' | 'state';

/** A circuit as the API answers; money is absent for those who may not see it. */
export interface Circuit extends BaseRecord, Omit<Read<'Circuit', Named, Money>, keyof BaseRecord | Nested | Asked> {
  route?: { coordinates: [number, number][] } | null;
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

export interface Contract extends Terms {
  id: string;
  term_months: number | null;
  decision_deadline: string | null;
  waived_nrc?: number | null;
  subjects?: Subject[];
  current_rate?: number | null;
}

/** Its share of what leaving the contract in force costs, and the cheapest day to leave on. */
export interface CircuitEtf {
  on: string;
  currency: string;
  amount: number;
  months_remaining: number;
  terms: { label: string; amount: number }[];
  warnings: string[];
  cheapest_exit: { on: string; etf: number; charges_until: number; total: number };
  free_exit_on: string | null;
}
