import type { EtfAdditions, EtfBand, EtfClause, EtfComponent, EtfKind, EtfShape, EtfWaiver } from './types';

type Filled<T> = { [Key in keyof T]: T[Key] extends number ? number | null : T[Key] };

export interface WaiverDraft {
  kind: EtfWaiver['kind'];
  min_term_months: number | null;
  within_days: number | null;
}

/** A clause while it is typed: what every kind needs, so that changing the kind and back loses nothing. */
export interface ClauseDraft {
  kind: EtfKind;
  percent: number | null;
  bands: Filled<EtfBand>[];
  from_original: boolean;
  components: Filled<EtfComponent>[];
  count: number | null;
  average_percent: number | null;
  amount: number | null;
  opening: number | null;
  step: number | null;
  months: number | null;
  clawback_nrc: boolean;
  promo_credits: number | null;
  third_party: number | null;
  before_install: boolean;
  before_install_months: number | null;
  before_install_third_party: number | null;
  waivers: WaiverDraft[];
}

export const emptyDraft: ClauseDraft = {
  kind: 'none',
  percent: 100,
  bands: [
    { from_month: 1, percent: 100 },
    { from_month: 13, percent: 50 },
  ],
  from_original: false,
  components: [{ name: '', mrc: null, percent: 100 }],
  count: 3,
  average_percent: null,
  amount: null,
  opening: null,
  step: null,
  months: null,
  clawback_nrc: false,
  promo_credits: null,
  third_party: null,
  before_install: false,
  before_install_months: null,
  before_install_third_party: null,
  waivers: [],
};

function shapeDraft(shape: EtfShape): Partial<ClauseDraft> {
  switch (shape.kind) {
    case 'percent_of_remaining':
      return { percent: shape.percent };
    case 'banded':
      return { bands: shape.bands, from_original: shape.months_from === 'original' };
    case 'by_component':
      return { components: shape.components };
    case 'average_of_last_invoices':
      return { count: shape.count, average_percent: shape.percent ?? null };
    case 'fixed_amount':
      return { amount: shape.amount };
    case 'declining':
      return { opening: shape.opening, step: shape.step };
    case 'months_of_mrc':
      return { months: shape.months };
    case 'none':
      return {};
  }
}

const waiverDraft = (waiver: EtfWaiver): WaiverDraft => ({
  kind: waiver.kind,
  min_term_months: waiver.kind === 'replacement' ? (waiver.min_term_months ?? null) : null,
  within_days: waiver.kind === 'replacement' ? (waiver.within_days ?? null) : null,
});

/** The fields of a stored clause; none for a contract without one. */
export function draftOf(clause: EtfClause | null | undefined): ClauseDraft {
  if (!clause) return emptyDraft;
  const before = clause.pre_install;
  return {
    ...emptyDraft,
    ...shapeDraft(clause),
    kind: clause.kind,
    clawback_nrc: clause.clawback_nrc === true,
    promo_credits: clause.promo_credits ?? null,
    third_party: clause.third_party ?? null,
    before_install: before !== undefined,
    before_install_months: before?.months_of_mrc ?? null,
    before_install_third_party: before?.third_party ?? null,
    waivers: (clause.waivers ?? []).map(waiverDraft),
  };
}

/** What is still empty is left out: the server names it, and the field beside the name shows it. */
const filled = <T extends object>(members: { [Key in keyof T]: T[Key] | null | undefined | false }): T =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined && value !== false),
  ) as T;

function shapeOf(draft: ClauseDraft): Partial<EtfShape> {
  switch (draft.kind) {
    case 'percent_of_remaining':
      return filled<EtfShape>({ kind: draft.kind, percent: draft.percent });
    case 'banded':
      return filled<EtfShape>({
        kind: draft.kind,
        bands: draft.bands.map((band) => filled<EtfBand>(band)),
        months_from: draft.from_original && 'original',
      });
    case 'by_component':
      return filled<EtfShape>({
        kind: draft.kind,
        components: draft.components.map((component) =>
          filled<EtfComponent>({ ...component, name: component.name.trim() }),
        ),
      });
    case 'average_of_last_invoices':
      return filled<EtfShape>({ kind: draft.kind, count: draft.count, percent: draft.average_percent });
    case 'fixed_amount':
      return filled<EtfShape>({ kind: draft.kind, amount: draft.amount });
    case 'declining':
      return filled<EtfShape>({ kind: draft.kind, opening: draft.opening, step: draft.step });
    case 'months_of_mrc':
      return filled<EtfShape>({ kind: draft.kind, months: draft.months });
    case 'none':
      return { kind: draft.kind };
  }
}

const waiverOf = ({ kind, min_term_months, within_days }: WaiverDraft): EtfWaiver =>
  kind === 'replacement' ? filled<EtfWaiver>({ kind, min_term_months, within_days }) : { kind };

/** The clause as it is sent; what is not filled in yet is missing in it. */
export function clauseOf(draft: ClauseDraft): EtfClause {
  const additions = filled<EtfAdditions>({
    clawback_nrc: draft.clawback_nrc,
    promo_credits: draft.promo_credits,
    third_party: draft.third_party,
    pre_install: draft.before_install && {
      ...filled<NonNullable<EtfAdditions['pre_install']>>({
        months_of_mrc: draft.before_install_months,
        third_party: draft.before_install_third_party,
      }),
    },
    waivers: draft.waivers.length > 0 && draft.waivers.map(waiverOf),
  });
  return { ...shapeOf(draft), ...additions } as EtfClause;
}

/** Nothing is charged and nothing is said: a contract without a clause. */
export const isNoClause = (clause: EtfClause) => clause.kind === 'none' && Object.keys(clause).length === 1;
