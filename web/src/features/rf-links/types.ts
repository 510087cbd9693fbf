import type { BaseRecord, Read } from '@/api';

type Named =
  | 'name'
  | 'number'
  | 'aliases'
  | 'classification'
  | 'status'
  | 'a_asset_id'
  | 'a_name'
  | 'z_name'
  | 'rf_system_id'
  | 'rf_system_name'
  | 'type'
  | 'licensed'
  | 'system_active'
  | 'currency'
  | 'license_status'
  | 'too_long'
  | 'depreciation_months';
type Money = 'capex' | 'mrc' | 'nrc' | 'salvage_value' | 'net_book_value';

/** An RF link as the API answers; money is absent for those who may not see it. */
export interface RfLink extends BaseRecord, Omit<Read<'RFLink', Named, Money>, keyof BaseRecord> {}

/** A radio of the catalog, as the form offers it. */
export type RfSystem = Pick<
  Read<'RFSystem', 'id' | 'name' | 'type' | 'role' | 'licensed' | 'currency' | 'active', 'cost'>,
  | 'id'
  | 'name'
  | 'type'
  | 'role'
  | 'licensed'
  | 'currency'
  | 'active'
  | 'cost'
  | 'capacity_mbps'
  | 'default_frequency_mhz'
  | 'compatible_bases'
>;

/** Equipment at a site that serves PtMP subscribers. */
export type RfNode = Pick<
  Read<'RFNode', 'id' | 'name' | 'asset_id' | 'rf_system_id' | 'rf_system_name' | 'status'>,
  'id' | 'name' | 'asset_id' | 'rf_system_id' | 'rf_system_name' | 'status'
>;

/** What a link stands on: a site or a customer. */
export interface Place {
  id: string;
  name: string;
  city: string | null;
  state: string | null;
}

export interface Parallel {
  id: string;
  name: string;
  fcc_call_sign: string | null;
}

/** What a link would be called and measure. */
export interface Preview {
  name: string | null;
  number: number | null;
  classification: string | null;
  parallels: Parallel[];
  distance_km: number | null;
  a_azimuth_deg: number | null;
  z_azimuth_deg: number | null;
  a_tilt_deg: number | null;
  fspl_db: number | null;
  fresnel_m: number | null;
  frequency_mhz: number | null;
  band: string | null;
  reach_km: number | null;
  too_long: boolean | null;
  a_ground_elevation_m: number | null;
  z_ground_elevation_m: number | null;
  a_position: [number, number] | null;
  z_position: [number, number] | null;
  system: {
    id: string;
    name: string;
    type: string;
    role: string;
    licensed: boolean;
    capacity_mbps: number | null;
    active: boolean;
  } | null;
  sector: { off_axis_deg: number | null; in_beam: boolean } | null;
  errors: Record<string, string[]>;
}

export interface Depreciation {
  on: string;
  currency: string;
  capex: number | null;
  salvage_value: number | null;
  months: number;
  months_past: number;
  monthly: number | null;
  depreciated: number | null;
  net_book_value: number | null;
  fully_depreciated_on: string | null;
  years: { year: number; amount: number; net_book_value: number }[];
}
