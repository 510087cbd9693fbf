import { addDays, subjectField, subjectOf, type Subject, type SubjectKind } from '@/contract';
import type { FieldSpec, FieldValue } from '@/ui';
import { clauseOf, draftOf, emptyDraft, isNoClause, type ClauseDraft } from '../../clause/draft';
import { ESCALATOR_PARTS } from '../../escalator';
import { contractFields, partFields } from '../../fields';
import type { Contract } from '../../types';

/** A record the contract is over, as the form lists it. */
export interface SubjectDraft {
  kind: SubjectKind;
  id: string;
  label: string;
  /** Null: the record's own rate counts. */
  mrc: number | null;
}

/** A CPI percent that may still be empty. */
export type Percents = readonly (number | null)[];

export type ContractValue = FieldValue | readonly SubjectDraft[] | ClauseDraft | Percents;
export type ContractValues = Readonly<Record<string, ContractValue>>;

export type May = (permission: string) => boolean;

export const subjectsOf = (values: ContractValues) => (values.subjects ?? []) as readonly SubjectDraft[];
export const clauseDraftOf = (values: ContractValues) => (values.etf ?? emptyDraft) as ClauseDraft;
export const percentsOf = (values: ContractValues) => (values.escalator_periods ?? []) as Percents;
export const textOf = (value: ContractValue) => (typeof value === 'string' && value ? value : null);

const visible = (spec: FieldSpec, may: May) =>
  may(spec.permission ?? 'contracts_edit') || (spec.name === 'subjects' && may('financials_edit'));

/** The fields this reader may fill; a master agreement needs a carrier, anything else something it is over. */
export function formFields(kind: ContractValue, may: May): FieldSpec[] {
  const msa = kind === 'msa';
  return [...contractFields, ...partFields]
    .filter((spec) => visible(spec, may))
    .map((spec) => {
      if (spec.name === 'carrier_id') return { ...spec, required: msa };
      return spec.name === 'subjects' ? { ...spec, required: !msa } : spec;
    });
}

export const newContractValues: ContractValues = {
  ...Object.fromEntries(contractFields.map(({ name }) => [name, null])),
  kind: 'service_order',
  end_of_term: 'auto_renew',
  renewal_term_months: 12,
  notice_days: 60,
  co_terminated: false,
  currency: 'USD',
  escalator_kind: 'none',
  escalator_every_months: 12,
  subjects: [],
  escalator_periods: [],
  etf: emptyDraft,
};

const subjectDraft = (subject: Subject): SubjectDraft | [] => {
  const found = subjectOf(subject);
  return found ? { ...found, label: subject.label, mrc: subject.mrc ?? null } : [];
};

/** The form of a contract as it is stored. */
export function valuesOfContract(contract: Contract): ContractValues {
  const record = contract as unknown as ContractValues;
  return {
    ...Object.fromEntries(contractFields.map(({ name }) => [name, record[name] ?? null])),
    subjects: contract.subjects.flatMap(subjectDraft),
    escalator_periods: contract.escalator_periods ?? [],
    etf: draftOf(contract.etf),
  };
}

const KEPT = [
  'carrier_id',
  'kind',
  'msa_reference',
  'currency',
  'term_months',
  'end_of_term',
  'renewal_term_months',
  'notice_days',
  'notice_not_before_days',
  'notice_method',
  'governing_law',
  'escalator_kind',
  'escalator_value',
  'escalator_every_months',
  'escalator_floor',
  'escalator_cap',
] as const;

/** What a contract cost on its last day, and since when. */
export interface LastRates {
  of: (subject: Subject) => number | undefined;
  since: string | undefined;
}

/**
 * The form of the contract that follows another: the same terms from the day after its end, at the rates of its last
 * day; they step when they would have stepped in one longer term.
 */
export function valuesAfter(before: Contract, last: LastRates | undefined): ContractValues {
  const record = before as unknown as ContractValues;
  return {
    ...newContractValues,
    ...Object.fromEntries(KEPT.map((name) => [name, record[name] ?? newContractValues[name] ?? null])),
    predecessor_id: before.id,
    escalator_anchor_on: before.escalator_kind === 'none' ? null : (last?.since ?? null),
    start_date: before.end_date ? addDays(before.end_date, 1) : null,
    subjects: before.subjects.flatMap((subject) => {
      const draft = subjectDraft(subject);
      return Array.isArray(draft) ? draft : { ...draft, mrc: last?.of(subject) ?? draft.mrc };
    }),
    etf: draftOf(before.etf),
  };
}

const EMPTIED = ['escalator_value', 'escalator_floor', 'escalator_cap', 'escalator_periods'];

function sent(name: string, values: ContractValues, may: May): unknown {
  if (EMPTIED.includes(name) && !ESCALATOR_PARTS[String(values.escalator_kind)]?.includes(name)) {
    return name === 'escalator_periods' ? [] : null;
  }
  switch (name) {
    case 'subjects':
      return subjectsOf(values).map(({ kind, id, mrc }) => ({
        [subjectField(kind)]: id,
        ...(may('financials_edit') ? { mrc } : {}),
      }));
    case 'etf': {
      const clause = clauseOf(clauseDraftOf(values));
      return isNoClause(clause) ? null : clause;
    }
    case 'escalator_periods':
      return percentsOf(values).filter((percent) => percent !== null);
    case 'currency':
      return textOf(values.currency)?.toUpperCase() ?? null;
    default:
      return values[name] ?? null;
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);

/** The body of a new contract: only what was filled in. */
export function createBody(values: ContractValues, fields: readonly FieldSpec[], may: May): Record<string, unknown> {
  const entries = fields.map(({ name }) => [name, sent(name, values, may)] as const);
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}

/** Of months and end the one that was typed leads: an emptied one beside it is no change, it follows. */
function leading(changes: Record<string, unknown>, values: ContractValues): Record<string, unknown> {
  const { term_months: months, end_date: end, ...rest } = changes;
  const given = values.term_months !== null || values.end_date !== null;
  return {
    ...rest,
    ...('term_months' in changes && (months !== null || !given) ? { term_months: months } : {}),
    ...('end_date' in changes && (end !== null || !given) ? { end_date: end } : {}),
  };
}

/** The merge patch of an edit: only what differs from the record as it was opened. */
export function changedBody(
  values: ContractValues,
  start: ContractValues,
  fields: readonly FieldSpec[],
  may: May,
): Record<string, unknown> {
  const entries = fields
    .filter(({ name }) => !same(sent(name, values, may), sent(name, start, may)))
    .map(({ name }) => [name, sent(name, values, may)] as const);
  return leading(Object.fromEntries(entries), values);
}
