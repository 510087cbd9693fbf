import type { BaseRecord, Read } from '@/api';

type Known = 'name' | 'kind' | 'status' | 'rf_link_count' | 'electrical_service_count' | 'endpoint_count';

/** Who is served, as the API answers. */
export interface Customer extends BaseRecord, Omit<Read<'Customer', Known>, keyof BaseRecord> {}

/** Of an RF link what the page of the customer it serves shows. */
export interface CustomerLink extends BaseRecord {
  name: string;
  status: string;
  a_name: string | null;
  rf_system_name: string;
  capacity_mbps: number | null;
  distance_km: number | null;
}

export interface CustomerPlace extends BaseRecord {
  name: string;
  facility_type: string | null;
  city: string | null;
  state: string | null;
  circuit_count: number;
}

/** The cost is money and may be withheld. */
export interface CustomerPower extends BaseRecord {
  utility: string;
  account_number: string | null;
  status: string;
  currency: string;
  average_monthly_cost?: number | null;
  average_monthly_kwh: number | null;
}
