import { Card } from '@/ui';
import { ClauseEditor } from '../../clause/clause-editor';
import type { ContractForm } from './use-contract-form';
import { clauseDraftOf, textOf } from './values';
import { WorkedExample } from './worked-example';

/** The clause of leaving early, with what it would cost on a day. */
export function ClauseCard({ contract }: { contract: ContractForm }) {
  if (!contract.has('etf')) return null;
  const { form, values, errorOf } = contract;
  return (
    <Card title="Leaving early">
      <div data-field="etf">
        <ClauseEditor
          draft={clauseDraftOf(values)}
          currency={textOf(values.currency) ?? 'USD'}
          error={errorOf('etf')}
          onInvalid={(message) => form.invalid('etf', message)}
          onChange={(draft) => form.set('etf', draft)}
        />
      </div>
      <WorkedExample contract={contract} />
    </Card>
  );
}
