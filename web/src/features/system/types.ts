export type RunStatus = 'running' | 'done' | 'failed' | 'lost';

export type RunCause = 'schedule' | 'missed' | 'retry' | 'recovery' | 'manual';

export interface JobRun {
  id: string;
  status: RunStatus;
  cause: RunCause;
  asked_by: string | null;
  attempt: number;
  period: string | null;
  instance: string;
  started_at: string;
  finished_at: string | null;
  seconds: number | null;
  error: string | null;
  result: unknown;
}

export interface Schedule {
  name: string;
  description: string;
  schedule: string;
  /** Of the business, for jobs with an hour; null for intervals. */
  time_zone: string | null;
  running: boolean;
  last_run: JobRun | null;
  /** More than one attempt = the next run is a retry. */
  next_run: { at: string; attempt: number } | null;
}

export interface Instance {
  name: string;
  current: boolean;
  alive: boolean;
  seen_at: string;
}

export interface Installation {
  versions: {
    netos: string;
    dotnet: string;
    system: string;
    postgresql: string;
    postgis: string | null;
    quartz: string;
  };
  started_at: string;
  time_zone: string;
  memory_bytes: number;
  migrations: { applied: string[]; pending: string[] };
  storage: {
    database_bytes: number;
    documents: number;
    document_bytes: number;
    free_bytes: number | null;
    checked_at: string | null;
    findings: { documents: number; findings: number; lines: string[] } | null;
  };
  instances: Instance[];
}
