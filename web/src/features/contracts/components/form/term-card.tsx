import * as format from '@/shared/format';
import { Card, Checkbox, DateField, NumberField } from '@/ui';
import { PlainField } from './plain-field';
import type { ContractForm } from './use-contract-form';

/** Start, months and end of which one follows from the others; what happens then; and the notice. */
export function TermCard({ contract }: { contract: ContractForm }) {
  if (!contract.has('start_date')) return null;
  const { form, values, preview, errorOf, setMonths, setEnd } = contract;
  const together = values.co_terminated === true;
  const follows = preview && !together;
  const end = follows && values.end_date === null && values.term_months !== null ? preview.end_date : null;
  const months = follows && values.term_months === null && values.end_date !== null ? preview.term_months : null;
  return (
    <Card title="Term and notice" more="Months or last day: the other follows">
      <div className="form-grid three">
        <PlainField contract={contract} name="start_date" />
        <div data-field="term_months">
          <NumberField
            label="Term"
            unit="months"
            placeholder={months === null ? 'none: month to month' : format.number(months)}
            hint={months === null ? undefined : `Follows: ${format.plural(months, 'month')}`}
            value={typeof values.term_months === 'number' ? values.term_months : null}
            error={errorOf('term_months')}
            onInvalid={(message) => form.invalid('term_months', message)}
            onChange={setMonths}
          />
        </div>
        <div data-field="end_date">
          <DateField
            label="Ends"
            placeholder={end ? format.date(end) : 'Pick a date'}
            hint={end ? `Follows: ${format.date(end)}, its last day` : undefined}
            value={typeof values.end_date === 'string' ? values.end_date : null}
            error={errorOf('end_date')}
            onInvalid={(message) => form.invalid('end_date', message)}
            onChange={setEnd}
          />
        </div>
        <div data-field="co_terminated" className="form-wide">
          <Checkbox isSelected={together} onChange={(value) => form.set('co_terminated', value)}>
            It ends together with another contract, whatever its months say
          </Checkbox>
        </div>
        <PlainField contract={contract} name="end_of_term" spec={{ label: 'At the end' }} />
        {values.end_of_term === 'auto_renew' ? <PlainField contract={contract} name="renewal_term_months" /> : <div />}
        <div />
        <PlainField contract={contract} name="notice_days" spec={{ unit: 'days before' }} />
        <PlainField contract={contract} name="notice_not_before_days" spec={{ unit: 'days before' }} />
        <PlainField contract={contract} name="notice_method" spec={{ hint: 'Such as certified mail' }} />
      </div>
    </Card>
  );
}
