import { Checkbox, MoneyField, NumberField, TextField } from '@/ui';
import type { ClauseDraft } from './draft';
import { errorAt, type ClauseError } from './errors';
import { Rows } from './rows';
import type { Unread } from './use-unread';

export interface ClauseFieldsProps {
  draft: ClauseDraft;
  change: (changes: Partial<ClauseDraft>) => void;
  error: ClauseError | null;
  unread: Unread;
  currency: string;
}

type Numeric = {
  [Key in keyof ClauseDraft]: ClauseDraft[Key] extends number | null ? Key : never;
}[keyof ClauseDraft];

/** One number of the clause, found by its path in the JSON. */
export function ClauseNumber({
  draft,
  change,
  error,
  unread,
  currency,
  field,
  path,
  label,
  unit,
  hint,
}: ClauseFieldsProps & { field: Numeric; path: string; label: string; unit?: string; hint?: string }) {
  const props = {
    label,
    hint,
    name: `etf.${path}`,
    value: draft[field],
    error: errorAt(error, path),
    onInvalid: unread.at(path),
    onChange: (value: number | null) => change({ [field]: value }),
  };
  return unit ? <NumberField {...props} unit={unit} /> : <MoneyField {...props} currency={currency} />;
}

function Bands({ draft, change, error, unread }: ClauseFieldsProps) {
  const last = draft.bands.at(-1);
  return (
    <>
      <Rows
        path="bands"
        rows={draft.bands}
        one="band"
        least={1}
        unread={unread}
        blank={() => ({ from_month: (last?.from_month ?? 1) + 12, percent: last?.percent ?? 100 })}
        onChange={(bands) => change({ bands })}
      >
        {(band, set, path) => (
          <>
            <NumberField
              label="From month"
              name={`etf.${path}.from_month`}
              value={band.from_month}
              error={errorAt(error, `${path}.from_month`)}
              onInvalid={unread.at(`${path}.from_month`)}
              onChange={(from_month) => set({ from_month })}
            />
            <NumberField
              label="Percent of each month"
              unit="%"
              name={`etf.${path}.percent`}
              value={band.percent}
              error={errorAt(error, `${path}.percent`)}
              onInvalid={unread.at(`${path}.percent`)}
              onChange={(percent) => set({ percent })}
            />
          </>
        )}
      </Rows>
      <Checkbox isSelected={draft.from_original} onChange={(from_original) => change({ from_original })}>
        Months count from the first contract of the chain
      </Checkbox>
    </>
  );
}

function Components({ draft, change, error, unread, currency }: ClauseFieldsProps) {
  return (
    <Rows
      path="components"
      rows={draft.components}
      one="component"
      least={1}
      unread={unread}
      blank={() => ({ name: '', mrc: null, percent: 100 })}
      onChange={(components) => change({ components })}
    >
      {(component, set, path) => (
        <>
          <TextField
            label="Component"
            name={`etf.${path}.name`}
            placeholder="Port"
            value={component.name}
            error={errorAt(error, `${path}.name`)}
            onChange={(name) => set({ name })}
          />
          <MoneyField
            label="MRC"
            name={`etf.${path}.mrc`}
            currency={currency}
            value={component.mrc}
            error={errorAt(error, `${path}.mrc`)}
            onInvalid={unread.at(`${path}.mrc`)}
            onChange={(mrc) => set({ mrc })}
          />
          <NumberField
            label="Percent"
            unit="%"
            name={`etf.${path}.percent`}
            value={component.percent}
            error={errorAt(error, `${path}.percent`)}
            onInvalid={unread.at(`${path}.percent`)}
            onChange={(percent) => set({ percent })}
          />
        </>
      )}
    </Rows>
  );
}

/** The fields of the kind that is chosen. */
export function ShapeFields(props: ClauseFieldsProps) {
  const number = { ...props };
  switch (props.draft.kind) {
    case 'none':
      return null;
    case 'percent_of_remaining':
      return <ClauseNumber {...number} field="percent" path="percent" label="Percent of each month" unit="%" />;
    case 'banded':
      return <Bands {...props} />;
    case 'by_component':
      return <Components {...props} />;
    case 'months_of_mrc':
      return <ClauseNumber {...number} field="months" path="months" label="Months" unit="months" />;
    case 'fixed_amount':
      return <ClauseNumber {...number} field="amount" path="amount" label="Amount" />;
    case 'declining':
      return (
        <div className="form-grid two">
          <ClauseNumber {...number} field="opening" path="opening" label="Opening amount" />
          <ClauseNumber {...number} field="step" path="step" label="Less each full month" />
        </div>
      );
    case 'average_of_last_invoices':
      return (
        <div className="form-grid two">
          <ClauseNumber {...number} field="count" path="count" label="Last bills" unit="bills" />
          <ClauseNumber
            {...number}
            field="average_percent"
            path="percent"
            label="Percent of that"
            unit="%"
            hint="Empty counts 100%"
          />
        </div>
      );
  }
}
