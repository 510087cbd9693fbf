export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

export interface Amount {
  currency: string;
  amount: number;
}

export interface List<T> {
  items: T[];
  total: number;
  limit: number;
  offset: number;
  redacted?: string[];
  facets?: Record<string, FacetValue[]>;
  totals?: Record<string, Amount[]>;
}

export interface BaseRecord {
  id: string;
  version: number;
  created_at?: string;
  created_by?: string | null;
  updated_at?: string;
  updated_by?: string | null;
  deleted_at?: string | null;
  external_ids?: { source: string; id: string }[];
  redacted?: string[];
}

export interface BulkRequest {
  ids?: string[];
  filter?: Record<string, string>;
  except?: string[];
  action: 'update' | 'delete' | 'restore';
  changes?: Record<string, unknown>;
  dry_run?: boolean;
  token?: string;
}

export interface BulkResult {
  matched: number;
  changed: number;
  results: { id: string; status: 'updated' | 'unchanged' | 'error' | 'deleted' | 'restored'; error?: string | null }[];
  token?: string | null;
}

export interface Job {
  id: string;
  kind: string;
  status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  total: number | null;
  processed: number;
  error: string | null;
  result: Partial<BulkResult> | null;
}
