import type { FieldSpec, FieldValue } from '@/ui';
import type { NotificationSettings, SettingsChanges, Source, Sourced } from './settings-api';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((label, day) => ({
  value: String(day),
  label,
}));

const weekday = (name: string): FieldSpec => ({
  name,
  label: 'Weekday',
  kind: 'enum',
  options: WEEKDAYS,
  required: true,
});
const hour = (name: string): FieldSpec => ({ name, label: 'From hour', kind: 'number', unit: 'UTC' });

export interface Section {
  title: string;
  fields: readonly FieldSpec[];
}

export const PASSWORD: FieldSpec = { name: 'smtp_password', label: 'Password', kind: 'text' };

/** Of the card with the mail server; the password has a control of its own. */
export const SERVER: Section = {
  title: 'Mail server',
  fields: [
    { name: 'smtp_host', label: 'Server', kind: 'text', hint: 'Such as smtp.example.net' },
    { name: 'smtp_port', label: 'Port', kind: 'text' },
    {
      name: 'smtp_security',
      label: 'Encryption',
      kind: 'enum',
      required: true,
      options: [
        { value: 'auto', label: 'By the port: TLS on 465, else STARTTLS' },
        { value: 'starttls', label: 'STARTTLS, required' },
        { value: 'tls', label: 'TLS from the first byte' },
        { value: 'none', label: 'None: readable on the way' },
      ],
    },
    { name: 'smtp_username', label: 'Username', kind: 'text' },
    PASSWORD,
    { name: 'smtp_from', label: 'Sender', kind: 'text', hint: 'Such as NetOS <netos@example.net>' },
    { name: 'admin_email', label: 'Administrator', kind: 'text', hint: 'Told when an e-mail is given up' },
  ],
};

export const REGULAR: readonly Section[] = [
  {
    title: 'Weekly renewal report',
    fields: [
      { name: 'renewal_report_enabled', label: 'Send it to everybody who wants it', kind: 'boolean' },
      weekday('renewal_report_weekday'),
      hour('renewal_report_hour'),
      { name: 'renewal_report_lookahead_days', label: 'Looks ahead', kind: 'number', unit: 'days' },
    ],
  },
  {
    title: 'Weekly activity digest',
    fields: [
      { name: 'activity_digest_enabled', label: 'Send it to everybody who wants it', kind: 'boolean' },
      weekday('activity_digest_weekday'),
      hour('activity_digest_hour'),
      { name: 'activity_digest_lookback_days', label: 'Looks back', kind: 'number', unit: 'days' },
    ],
  },
  {
    title: 'New users',
    fields: [{ name: 'new_user_email_enabled', label: 'Send a welcome e-mail with the way in', kind: 'boolean' }],
  },
];

export const FIELDS: readonly FieldSpec[] = [SERVER, ...REGULAR].flatMap((section) => section.fields);

/** Numbers of the API that are no amounts: a weekday is one of a list of words, a port is not grouped by thousands. */
const isNumeral = (name: string) => name.endsWith('_weekday') || name === 'smtp_port';

/** What the form starts with. */
export const startOf = (settings: NotificationSettings): Record<string, FieldValue> =>
  Object.fromEntries(
    FIELDS.filter((field) => field !== PASSWORD).map(({ name }) => {
      const value = settings[name as keyof NotificationSettings] as FieldValue;
      return [name, isNumeral(name) ? String(value) : value];
    }),
  );

/** What was typed, as the API takes it. */
export const changesOf = (changes: Readonly<Record<string, FieldValue>>): SettingsChanges =>
  Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [
      name,
      isNumeral(name) && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    ]),
  );

const WORDS: Record<Source, string | undefined> = {
  database: 'Set here',
  environment: 'From the environment',
  default: undefined,
};

/** Where a value comes from, when that is worth a line. */
export const sourceWords = (settings: Sourced, name: string) => {
  const source = settings.sources[name];
  return source ? WORDS[source] : undefined;
};

/** The fields of a section that people set, and could forget again. */
export const setHere = (settings: Sourced, section: Section) =>
  section.fields.map(({ name }) => name).filter((name) => settings.sources[name] === 'database');
