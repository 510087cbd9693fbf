import { useCan } from '@/api';
import { enumValues } from '@/shared/enums';
import * as format from '@/shared/format';
import { DateField, MoneyField, NumberField, Select, TextField } from '@/ui';
import type { DecidedContract, Renewal } from '../../types';
import { ENDS_OF_TERM, ESCALATORS } from '../../values';
import { changeOf } from '../../words';
import { usualMonths } from '../outcomes';
import type { TermsDraft } from './terms';

interface Props {
  draft: TermsDraft;
  contract: DecidedContract;
  renewal: Renewal;
  error: (field: string) => string | undefined;
  onChange: (changes: Partial<TermsDraft>) => void;
}

/** `−$379.95 a month, −$4,559.40 a year`: the new rate against today's. */
export function Difference({ before, after, currency }: { before: number; after: number; currency: string }) {
  const change = changeOf(before, after);
  const signed = (amount: number) => `${amount > 0 ? '+' : ''}${format.money(amount, currency)}`;
  const text =
    change === 0
      ? 'The same as today'
      : `${signed(change)} a month, ${signed(changeOf(0, change * 12))} a year against ${format.money(before, currency)} today`;
  return (
    <p
      className={change < 0 ? 'text-12 text-ok' : change > 0 ? 'text-12 text-warn' : 'text-12 text-text-2'}
      aria-live="polite"
    >
      {text}
    </p>
  );
}

function MoreTerms({ draft, contract, error, onChange }: Props) {
  const money = useCan()('financials_edit');
  const { end_of_term: end } = contract;
  return (
    <div className="form-grid two">
      <TextField
        label="Agreement number"
        placeholder={contract.agreement_number ?? undefined}
        value={draft.agreement_number}
        error={error('agreement_number')}
        onChange={(value) => onChange({ agreement_number: value })}
      />
      <NumberField
        label="Notice"
        unit="days"
        placeholder={contract.notice_days === null ? undefined : format.number(contract.notice_days)}
        value={draft.notice_days}
        error={error('notice_days')}
        onChange={(value) => onChange({ notice_days: value })}
      />
      <Select
        label="At its end"
        options={enumValues(ENDS_OF_TERM)}
        emptyLabel={end ? `As now: ${format.label(end).toLowerCase()}` : 'As now'}
        value={draft.end_of_term}
        error={error('end_of_term')}
        onChange={(value) => onChange({ end_of_term: value })}
      />
      <NumberField
        label="Renewal term"
        unit="months"
        placeholder={contract.renewal_term_months === null ? undefined : format.number(contract.renewal_term_months)}
        value={draft.renewal_term_months}
        error={error('renewal_term_months')}
        onChange={(value) => onChange({ renewal_term_months: value })}
      />
      <Select
        label="Escalator"
        options={enumValues(ESCALATORS)}
        emptyLabel="As now"
        value={draft.escalator_kind}
        error={error('escalator_kind')}
        onChange={(value) => onChange({ escalator_kind: value })}
      />
      {money ? (
        <NumberField
          label="Escalates by"
          unit={(draft.escalator_kind ?? contract.escalator_kind) === 'fixed_step' ? contract.currency : '%'}
          value={draft.escalator_value}
          error={error('escalator_value')}
          onChange={(value) => onChange({ escalator_value: value })}
        />
      ) : null}
      <NumberField
        label="Escalates every"
        unit="months"
        value={draft.escalator_every_months}
        error={error('escalator_every_months')}
        onChange={(value) => onChange({ escalator_every_months: value })}
      />
    </div>
  );
}

/** How the next contract differs from this one; what is left empty stays. */
export function TermsFields(props: Props) {
  const { draft, contract, renewal, error, onChange } = props;
  const money = useCan()('financials_edit');
  const months = usualMonths(contract);
  const { mrc } = renewal;
  return (
    <fieldset className="terms-fields">
      <legend>The next contract</legend>
      <p className="text-12 text-text-3">What is left empty stays as it is.</p>
      <div className="form-grid two">
        <NumberField
          label="Term"
          unit="months"
          placeholder={months === null ? undefined : format.number(months)}
          value={draft.term_months}
          error={error('term_months')}
          onChange={(value) => onChange({ term_months: value })}
        />
        {money ? (
          <MoneyField
            label="MRC"
            unit={`${contract.currency} a month`}
            currency={contract.currency}
            placeholder="The rate of the last day"
            value={draft.mrc}
            error={error('mrc')}
            onChange={(value) => onChange({ mrc: value })}
          />
        ) : null}
        {contract.status === 'month_to_month' ? (
          <DateField
            label="Starts on"
            hint="Tomorrow when left empty"
            value={draft.start_date}
            error={error('start_date')}
            onChange={(value) => onChange({ start_date: value })}
          />
        ) : null}
      </div>
      {draft.mrc !== null && mrc !== null && mrc !== undefined ? (
        <Difference before={mrc} after={draft.mrc} currency={contract.currency} />
      ) : null}
      {money ? null : <p className="text-12 text-text-3">Finance sets its rate.</p>}
      <details>
        <summary className="link">More terms</summary>
        <MoreTerms {...props} />
      </details>
    </fieldset>
  );
}
