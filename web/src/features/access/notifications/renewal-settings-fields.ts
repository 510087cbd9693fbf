import type { FieldSpec, FieldValue } from '@/ui';
import type { RenewalSettings, SettingsChanges } from './settings-api';
import type { Section } from './settings-fields';

const SECTIONS: readonly Section[] = [
  {
    title: 'Decisions',
    fields: [
      {
        name: 'lookahead_days',
        label: 'Deadlines come in sight',
        kind: 'number',
        unit: 'days before',
        required: true,
      },
      {
        name: 'approval_threshold_mrc',
        label: 'A second person approves above',
        kind: 'money',
        unit: 'a month',
        permission: 'financials_edit',
        required: true,
      },
    ],
  },
  {
    title: 'Reminders',
    fields: [{ name: 'reminder_days', label: 'Days before the deadline', kind: 'tags', hint: 'Such as 90, 30, 7, 0' }],
  },
];

/** The sections with what this reader is answered. */
export const sectionsOf = (settings: RenewalSettings): Section[] =>
  SECTIONS.map(({ title, fields }) => ({ title, fields: fields.filter(({ name }) => name in settings) }));

export const fieldsOf = (sections: readonly Section[]): FieldSpec[] => sections.flatMap(({ fields }) => [...fields]);

/** Days are typed as words. */
export const startOf = ({ approval_threshold_mrc: threshold, lookahead_days, reminder_days }: RenewalSettings) =>
  ({
    lookahead_days,
    ...(threshold === undefined ? {} : { approval_threshold_mrc: threshold }),
    reminder_days: reminder_days.map(String),
  }) as Record<string, FieldValue>;

/** What was typed, as the API takes it; what is no number is left for it to refuse by name. */
export const changesOf = (changes: Readonly<Record<string, FieldValue>>): SettingsChanges =>
  Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((day: string) => (/^\d+$/.test(day) ? Number(day) : day)) : value,
    ]),
  );
