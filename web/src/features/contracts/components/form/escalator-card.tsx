import { useCan } from '@/api';
import { Card, NumberField } from '@/ui';
import { Rows } from '../../clause/rows';
import { useUnread } from '../../clause/use-unread';
import { ESCALATOR_PARTS } from '../../escalator';
import { PlainField } from './plain-field';
import type { ContractForm } from './use-contract-form';
import { percentsOf, textOf } from './values';

function CpiPeriods({ contract }: { contract: ContractForm }) {
  const { form, values, errorOf } = contract;
  const unread = useUnread((message) => form.invalid('escalator_periods', message));
  const error = errorOf('escalator_periods');
  return (
    <div data-field="escalator_periods" className="form-wide">
      <p className="field-label">CPI of each period, the first one first</p>
      <Rows
        path="periods"
        rows={percentsOf(values).map((percent) => ({ percent }))}
        one="period"
        most={100}
        unread={unread}
        blank={() => ({ percent: null })}
        onChange={(rows) =>
          form.set(
            'escalator_periods',
            rows.map(({ percent }) => percent),
          )
        }
      >
        {(row, set, path) => (
          <NumberField
            label="Percent"
            hideLabel
            unit="%"
            value={row.percent}
            onInvalid={unread.at(path)}
            onChange={(percent) => set({ percent })}
          />
        )}
      </Rows>
      {error ? <p className="text-12 text-danger">{error}</p> : null}
    </div>
  );
}

/** How the rate rises: only the fields its kind has. */
export function EscalatorCard({ contract }: { contract: ContractForm }) {
  const can = useCan();
  if (!contract.has('escalator_kind')) return null;
  const kind = String(contract.values.escalator_kind);
  const currency = textOf(contract.values.currency) ?? 'USD';
  const parts = ESCALATOR_PARTS[kind] ?? [];
  const percent = kind === 'fixed_percent';
  return (
    <Card title="Rate" more={can('financials_edit') ? null : 'Finance edits amounts and percents'}>
      <div className="form-grid three">
        <PlainField contract={contract} name="escalator_kind" />
        {parts
          .filter((name) => name !== 'escalator_periods')
          .map((name) => (
            <PlainField
              key={name}
              contract={contract}
              name={name}
              spec={
                name === 'escalator_value'
                  ? { label: percent ? 'Percent' : 'Step', unit: percent ? '% a period' : `${currency} a period` }
                  : name === 'escalator_anchor_on'
                    ? { hint: 'Empty: from the start' }
                    : {}
              }
            />
          ))}
        {parts.includes('escalator_periods') && contract.has('escalator_periods') ? (
          <CpiPeriods contract={contract} />
        ) : null}
        <PlainField contract={contract} name="currency" />
        <PlainField contract={contract} name="waived_nrc" spec={{ hint: 'What leaving early may claw back' }} />
      </div>
    </Card>
  );
}
