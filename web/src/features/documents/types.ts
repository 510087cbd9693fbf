import type { BaseRecord } from '@/api';

export type OwnerKind = 'circuit' | 'contract' | 'asset' | 'rf_link' | 'electrical_service' | 'customer';

/** The record whose documents are shown. */
export interface Owner {
  kind: OwnerKind;
  id: string;
  label: string;
}

export interface Document extends BaseRecord {
  owner_kind: OwnerKind;
  owner_id: string;
  owner_label: string;
  kind: string;
  title: string;
  notes: string | null;
  file_name: string;
  content_type: string;
  size_bytes: number;
  sha256: string;
  page_count: number | null;
  width: number | null;
  height: number | null;
  latitude: number | null;
  longitude: number | null;
  taken_at: string | null;
  has_text: boolean;
  has_preview: boolean;
  uploaded_at: string;
  uploaded_by: string | null;
  revision: number;
  previous_id: string | null;
  current: boolean;
}

/** What the server takes: nothing of it is decided here. */
export interface DocumentRules {
  /** Of one file. */
  max_bytes: number;
  extensions: string[];
  /** Per kind of owner, in the order they are offered. */
  kinds: Record<OwnerKind, string[]>;
  /** Those that only finance sees and adds. */
  money_kinds: string[];
}
