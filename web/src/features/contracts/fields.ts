import { subjectOf, type Subject } from '@/contract';
import { enumValues } from '@/shared/enums';
import * as format from '@/shared/format';
import type { FieldSpec, RecordLike } from '@/ui';
import { loadCarriers, loadContracts } from './api';
import type { EtfClause } from './clause/types';
import { clauseWords } from './clause/words';
import { ENDS_OF_TERM, ESCALATORS, KINDS, STATUSES } from './values';

const MONEY = 'financials_edit';

/** Every plain field of a contract one may change; subjects and the fee clause have editors of their own. */
export const contractFields: readonly FieldSpec[] = [
  { name: 'agreement_number', label: 'Agreement', kind: 'text' },
  { name: 'carrier_id', label: 'Carrier', kind: 'reference', load: loadCarriers, labelField: 'carrier_name' },
  { name: 'kind', label: 'Kind', kind: 'enum', options: enumValues(KINDS), required: true },
  { name: 'msa_reference', label: 'Master agreement', kind: 'text' },
  { name: 'signed_on', label: 'Signed on', kind: 'date' },
  { name: 'governing_law', label: 'Governing law', kind: 'text' },
  { name: 'predecessor_id', label: 'Follows', kind: 'reference', load: loadContracts },
  { name: 'status', label: 'Status', kind: 'enum', options: enumValues(STATUSES) },
  { name: 'start_date', label: 'Starts', kind: 'date', required: true },
  { name: 'term_months', label: 'Term', kind: 'number', unit: 'months' },
  { name: 'end_date', label: 'Ends', kind: 'date' },
  { name: 'co_terminated', label: 'Ends with another contract', kind: 'boolean' },
  { name: 'end_of_term', label: 'At the end', kind: 'enum', options: enumValues(ENDS_OF_TERM) },
  { name: 'renewal_term_months', label: 'Renewal term', kind: 'number', unit: 'months' },
  { name: 'notice_days', label: 'Notice', kind: 'number', unit: 'days before the end', required: true },
  { name: 'notice_not_before_days', label: 'Not earlier than', kind: 'number', unit: 'days before the end' },
  { name: 'notice_method', label: 'Notice by', kind: 'text' },
  { name: 'currency', label: 'Currency', kind: 'text', required: true, hint: 'Three letters, such as USD' },
  { name: 'escalator_kind', label: 'Escalator', kind: 'enum', options: enumValues(ESCALATORS), required: true },
  { name: 'escalator_value', label: 'Per period', kind: 'number', permission: MONEY },
  { name: 'escalator_every_months', label: 'Every', kind: 'number', unit: 'months', required: true },
  { name: 'escalator_anchor_on', label: 'Counted from', kind: 'date' },
  { name: 'escalator_floor', label: 'At least', kind: 'number', unit: '%', permission: MONEY },
  { name: 'escalator_cap', label: 'At most', kind: 'number', unit: '%', permission: MONEY },
  { name: 'waived_nrc', label: 'Waived NRC', kind: 'money', permission: MONEY },
  { name: 'notes', label: 'Notes', kind: 'textarea' },
];

const currencyOf = (record?: RecordLike) => (typeof record?.currency === 'string' ? record.currency : undefined);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const subjectWords = (value: unknown) =>
  listOf(value)
    .map((subject) => (subject as Partial<Subject>).label ?? subjectOf(subject as Partial<Subject>)?.id ?? '')
    .join(', ') || format.NONE;

const percentWords = (value: unknown) =>
  listOf(value)
    .map((percent) => `${format.number(Number(percent), 4)}%`)
    .join(', ') || format.NONE;

/** What has an editor of its own; described here for messages, history and conflicts. */
export const partFields: readonly FieldSpec[] = [
  { name: 'subjects', label: 'Covers', kind: 'text', words: subjectWords },
  { name: 'escalator_periods', label: 'CPI percents', kind: 'text', permission: MONEY, words: percentWords },
  {
    name: 'etf',
    label: 'Leaving early',
    kind: 'text',
    permission: MONEY,
    words: (value, record) => clauseWords(value as EtfClause, currencyOf(record)),
  },
];

export const contractField = (name: string): FieldSpec =>
  [...contractFields, ...partFields].find((field) => field.name === name) ?? { name, label: name, kind: 'text' };

const BULK = [
  'carrier_id',
  'kind',
  'msa_reference',
  'end_of_term',
  'renewal_term_months',
  'notice_days',
  'notice_not_before_days',
  'notice_method',
  'governing_law',
  'signed_on',
  'notes',
];

export const bulkContractFields = BULK.map(contractField);
