import type { BaseRecord, Read } from '@/api';

/** A place where circuits land, as the API answers. */
export interface Endpoint extends BaseRecord, Omit<Read<'Endpoint', 'name' | 'circuit_count'>, keyof BaseRecord> {}

/** Of a circuit what the page of its end shows. */
export interface LandingCircuit extends BaseRecord {
  circuit_id: string;
  carrier_name: string;
  status: string;
  bandwidth_mbps: number | null;
  a_endpoint_id: string | null;
  a_endpoint_name: string | null;
  z_endpoint_id: string | null;
  z_endpoint_name: string | null;
}

export interface NamedPlace {
  id: string;
  name: string;
}

/** An end of a circuit that a merge points to the survivor. */
export interface RepointedCircuit {
  id: string;
  circuit_id: string;
  end: 'a' | 'z';
  from_id: string;
  from_name: string;
  deleted: boolean;
}

/** What a merge did, or would do. */
export interface MergeOutcome {
  id: string | null;
  survivor: NamedPlace;
  merged: NamedPlace[];
  circuits: RepointedCircuit[];
  filled: { field: string; from_id: string }[];
  external_ids: { source: string; id: string }[];
}

export interface Merge extends BaseRecord {
  survivor_id: string;
  survivor_name: string | null;
  merged: NamedPlace[];
  circuit_count: number;
  reverted_at: string | null;
  reverted_by: string | null;
}
