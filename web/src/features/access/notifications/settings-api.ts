import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { API, request, requestEntity } from '@/api';
import { outbox } from '../api';

const PATH = `${API}/settings/notifications`;

export type Source = 'database' | 'environment' | 'default';

/** Settings of any subject, each with where its value comes from. */
export interface Sourced {
  version: number;
  updated_at: string | null;
  updated_by: string | null;
  sources: Record<string, Source>;
}

/** How decisions come in sight and who must approve them; the threshold is absent for those who see no money. */
export interface RenewalSettings extends Sourced {
  approval_threshold_mrc?: number;
  lookahead_days: number;
  reminder_days: number[];
}

/** How e-mails leave and which ones; of the password only whether there is one and its end. */
export interface NotificationSettings extends Sourced {
  smtp_host: string | null;
  smtp_port: number;
  smtp_security: 'auto' | 'starttls' | 'tls' | 'none';
  smtp_username: string | null;
  smtp_password_set: boolean;
  smtp_password_last_four: string | null;
  smtp_from: string | null;
  admin_email: string | null;
  renewal_report_enabled: boolean;
  renewal_report_weekday: number;
  renewal_report_hour: number;
  renewal_report_lookahead_days: number;
  activity_digest_enabled: boolean;
  activity_digest_weekday: number;
  activity_digest_hour: number;
  activity_digest_lookback_days: number;
  new_user_email_enabled: boolean;
  /** False: the keys that encrypted what is saved are gone. */
  secrets_readable: boolean;
}

export interface TestResult {
  sent: boolean;
  recipient: string;
  server: string | null;
  stage: string | null;
  detail: string;
  words: string | null;
}

export type SettingsChanges = Record<string, unknown>;

export const settingsQuery = queryOptions({
  queryKey: ['settings', 'notifications'],
  queryFn: ({ signal }) => requestEntity<NotificationSettings>('GET', PATH, { signal }),
  staleTime: 30_000,
});

export const sendTest = (body: SettingsChanges & { recipient: string }) =>
  request<TestResult>('POST', `${PATH}/test`, { body });

/** Writes settings; absent leaves, null falls back to the environment or the default. */
export function useSaveSettings(etag: string | null) {
  const client = useQueryClient();
  return async (changes: SettingsChanges) => {
    const saved = await requestEntity<NotificationSettings>('PATCH', PATH, { body: changes, etag });
    client.setQueryData(settingsQuery.queryKey, saved);
    void client.invalidateQueries({ queryKey: ['outbox'] });
    return saved.data;
  };
}

const RENEWALS = `${API}/settings/renewals`;

export const renewalSettingsQuery = queryOptions({
  queryKey: ['settings', 'renewals'],
  queryFn: ({ signal }) => requestEntity<RenewalSettings>('GET', RENEWALS, { signal }),
  staleTime: 30_000,
});

/** Writes settings of renewals; absent leaves, null falls back to the environment or the default. */
export function useSaveRenewalSettings(etag: string | null) {
  const client = useQueryClient();
  return async (changes: SettingsChanges) => {
    const saved = await requestEntity<RenewalSettings>('PATCH', RENEWALS, { body: changes, etag });
    client.setQueryData(renewalSettingsQuery.queryKey, saved);
  };
}

export type Decision = 'retry' | 'discard';

/** What becomes of an e-mail that does not leave. */
export function useDecision(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) => request<unknown>('POST', `${outbox.path}/${id}/${decision}`),
    onSettled: () => client.invalidateQueries({ queryKey: ['outbox'] }),
  });
}
