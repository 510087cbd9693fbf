import type { BaseRecord, Read } from '@/api';

type Own<T> = Omit<T, keyof BaseRecord | 'contacts'>;
type Known = 'name' | 'kind' | 'status' | 'currency';
type Counted = 'rf_link_count' | 'rf_node_count' | 'electrical_service_count' | 'endpoint_count';
type Money = 'mrc' | 'nrc' | 'power_cost';

/** Whom to call about a site. */
export interface SiteContact {
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
}

/** A site as the API answers; money is absent for those who may not see it. */
export interface Site extends BaseRecord, Own<Read<'Site', Known | Counted, Money>> {
  contacts: SiteContact[];
}

type NodeKnown = 'name' | 'asset_id' | 'asset_name' | 'rf_system_id' | 'rf_system_name' | 'status';

/** Equipment on a site that serves many subscribers. */
export interface RfNode extends BaseRecord, Own<Read<'RFNode', NodeKnown | 'subscriber_count' | 'sold_mbps'>> {}

/** Of an RF link what the pages of its ends show. */
export interface SiteLink extends BaseRecord {
  name: string;
  status: string;
  a_asset_id: string;
  a_name: string | null;
  z_customer_id: string | null;
  z_name: string | null;
  rf_system_name: string;
  capacity_mbps: number | null;
  distance_km: number | null;
}

export interface SiteEndpoint extends BaseRecord {
  name: string;
  facility_type: string | null;
  demarc_suite: string | null;
  demarc_rack: string | null;
  circuit_count: number;
}

/** Averages are money and may be withheld. */
export interface SitePower extends BaseRecord {
  utility: string;
  account_number: string | null;
  status: string;
  currency: string;
  average_monthly_cost?: number | null;
  average_monthly_kwh: number | null;
}

export interface Subscriber {
  rf_link_id: string;
  name: string;
  status: string;
  z_asset_id: string | null;
  z_customer_id: string | null;
  z_name: string;
  rf_system_name: string;
  capacity_mbps: number | null;
  distance_km: number | null;
  bearing_deg: number | null;
  off_axis_deg: number | null;
  in_beam: boolean;
  band: string | null;
  reach_km: number | null;
  too_long: boolean;
  latitude: number | null;
  longitude: number | null;
}

/** A node's beam and what it serves. */
export interface Sector {
  id: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  sector_azimuth_deg: number | null;
  beamwidth_deg: number | null;
  capacity_mbps: number | null;
  sold_mbps: number;
  subscriber_count: number;
  outside_beam: number;
  too_long: number;
  without_position: number;
  subscribers: Subscriber[];
}
