export interface Option {
  value: string;
  label: string;
  detail?: string | null;
  /** A carrier's colour; null draws no square. */
  series?: number | null;
}

/** Finds options on the server as one types. */
export type LoadOptions = (query: string, signal: AbortSignal) => Promise<Option[]>;
