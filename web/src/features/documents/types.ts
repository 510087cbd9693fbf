import type { BaseRecord, Read, Schemas } from '@/api';

export type OwnerKind = NonNullable<Schemas['Document']['owner_kind']>;

/** The record whose documents are shown. */
export interface Owner {
  kind: OwnerKind;
  id: string;
  label: string;
}

type Always =
  | 'owner_kind'
  | 'owner_label'
  | 'title'
  | 'file_name'
  | 'content_type'
  | 'size_bytes'
  | 'sha256'
  | 'has_text'
  | 'has_preview'
  | 'uploaded_at'
  | 'revision'
  | 'current';

/** A document as the API answers; those of money kinds are not there for those who may not see it. */
export interface Document extends BaseRecord, Omit<Read<'Document', Always>, keyof BaseRecord | 'kind'> {
  kind: string;
}

/** What the server takes: nothing of it is decided here. */
export interface DocumentRules {
  /** Of one file. */
  max_bytes: number;
  /** What people call them. */
  types: string[];
  extensions: string[];
  /** Per kind of owner, in the order they are offered. */
  kinds: Record<OwnerKind, string[]>;
  /** Those that only finance sees and adds. */
  money_kinds: string[];
}
