export interface HistoryChange {
  field: string;
  old: unknown;
  new: unknown;
  old_label?: string;
  new_label?: string;
}

/** One moment of a record: a change of its fields, or an event of its life. */
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
  changes?: HistoryChange[];
}

export interface History {
  items: HistoryEntry[];
  total: number;
}
