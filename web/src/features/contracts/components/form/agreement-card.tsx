import { Card, FieldInput } from '@/ui';
import { PlainField } from './plain-field';
import type { ContractForm } from './use-contract-form';

/** Who agreed on what paper. */
export function AgreementCard({
  contract,
  labels,
}: {
  contract: ContractForm;
  /** The words of the references that are chosen when the form opens. */
  labels: Readonly<Record<string, string | null | undefined>>;
}) {
  if (!contract.has('agreement_number')) return null;
  const { form, fields, values, errorOf } = contract;
  const carrier = fields.find(({ name }) => name === 'carrier_id');
  return (
    <Card title="Agreement">
      <div className="form-grid two">
        <PlainField contract={contract} name="agreement_number" autoFocus />
        {carrier ? (
          <div data-field="carrier_id">
            <FieldInput
              key={labels.carrier_id}
              spec={carrier}
              value={values.carrier_id as string | null}
              valueLabel={labels.carrier_id}
              error={errorOf('carrier_id')}
              onChange={(value) => form.set('carrier_id', value)}
            />
          </div>
        ) : null}
        <PlainField contract={contract} name="kind" />
        <PlainField contract={contract} name="msa_reference" />
        <PlainField
          contract={contract}
          name="predecessor_id"
          label={labels.predecessor_id}
          spec={{ hint: 'The contract it follows, if any' }}
        />
        <PlainField contract={contract} name="status" spec={{ hint: 'Empty: it follows from the dates' }} />
        <PlainField contract={contract} name="signed_on" />
        <PlainField contract={contract} name="governing_law" />
      </div>
    </Card>
  );
}
