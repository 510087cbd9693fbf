export type FieldKind =
  | 'text'
  | 'integer'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'instant'
  | 'boolean'
  | 'bandwidth'
  | 'length'
  | 'frequency'
  | 'power'
  | 'angle'
  | 'latitude'
  | 'longitude'
  | 'word'
  | 'text_list'
  | 'email'
  | 'url'
  | 'phone'
  | 'country'
  | 'state'
  | 'json';

export interface ImportField {
  name: string;
  label: string;
  kind: FieldKind;
  description: string;
  example: string | null;
  required: boolean;
  /** Part of what a record is recognised by. */
  key: boolean;
  /** The record of the row it belongs to: `circuit`, `carrier`, `a_endpoint`. */
  part: string;
  words?: string[];
  /** This person may change it. */
  editable: boolean;
}

export interface ImportKind {
  name: string;
  title: string;
  fields: ImportField[];
  may_import: boolean;
}

export type ImportStatus =
  'uploaded' | 'parsed' | 'mapped' | 'validated' | 'committing' | 'committed' | 'cancelled' | 'failed' | 'reverted';

export interface Counts {
  total: number;
  new: number;
  update: number;
  unchanged: number;
  duplicate: number;
  error: number;
  skipped: number;
  committed: number;
  warning: number;
  selected: number;
}

export interface TopRow {
  number: number;
  role: 'preamble' | 'header' | 'data' | 'blank' | 'totals' | 'footnote';
  cells: string[];
}

export interface Detected {
  encoding: string | null;
  delimiter: string | null;
  sheet: string | null;
  sheets: { name: string; rows: number; columns: number; hidden: boolean }[];
  header_row: number | null;
  header_rows: number;
  notes: { code: string; message: string }[];
  top: TopRow[];
}

/** What a question of a column settles. */
export type Reading = 'date_order' | 'decimal' | 'unit';

export interface Question {
  code: Reading;
  words: string;
  choices: { value: string; label: string; samples: string[] }[];
  suggested: string | null;
}

export interface ImportColumn extends Record<Reading, string | null> {
  index: number;
  header: string;
  field: string | null;
  /** Left out on purpose. */
  ignored: boolean;
  score: number | null;
  how: string | null;
  samples: string[];
  questions: Question[];
}

export type Phase = 'validating' | 'dry_run' | 'committing' | 'reverting';

export interface Progress {
  phase: Phase;
  done: number;
  total: number;
}

export interface DryRun {
  at: string;
  new: number;
  update: number;
  unchanged: number;
  failed: number;
  creates: Record<string, number>;
  changes?: Record<string, number>;
}

export type CommitMode = 'all' | 'valid';
export type RevertMode = 'all' | 'unchanged';

export interface ImportSummary {
  id: string;
  kind: string;
  status: ImportStatus;
  file: { name: string; size: number; format: string };
  counts: Counts;
  template: { id: string; name: string } | null;
  progress: Progress | null;
  dry_run: DryRun | null;
  mode: string | null;
  error: string | null;
  created_at: string;
  created_by: string | null;
  committed_at: string | null;
  committed_by: string | null;
  reverted_at: string | null;
  revertible_until: string | null;
  version: number;
}

export interface Import extends ImportSummary {
  detected: Detected;
  columns: ImportColumn[];
  /** Headers neither mapped nor ignored on purpose. */
  unmapped: string[];
  /** Required fields no column brings. */
  missing: string[];
}

export type RowState = 'error' | 'duplicate' | 'update' | 'new' | 'unchanged' | 'skipped' | 'committed';

export interface RowValue {
  text: string;
  /** What is stored, where it differs; empty where nothing is stored. */
  before?: string | null;
  edited?: boolean | null;
}

export interface RowMessage {
  field: string | null;
  severity: 'error' | 'warning';
  code: string;
  message: string;
}

export interface StagedRow {
  number: number;
  state: RowState;
  selected: boolean;
  values: Record<string, RowValue>;
  messages: RowMessage[];
  creates: string[];
  record_id: string | null;
  label: string | null;
}

export interface MessageCount {
  code: string;
  field: string | null;
  message: string;
  count: number;
}

export interface Rows {
  items: StagedRow[];
  total: number;
  messages: MessageCount[];
}

export interface Suggestion {
  value: string;
  label: string;
  score: number;
}

export interface Suggestions {
  items: Suggestion[];
  creatable: boolean;
  kind: string | null;
}

export interface SavedMapping {
  id: string;
  name: string;
  kind: string;
}

export interface ColumnMapping extends Partial<Record<Reading, string>> {
  field: string;
}

export interface Mapping {
  sheet?: string;
  header_row?: number;
  encoding?: string;
  delimiter?: string;
  /** Null leaves the column out on purpose. */
  columns?: Record<string, ColumnMapping | null>;
}
