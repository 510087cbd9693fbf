import { useState } from 'react';
import { useCan } from '@/api';
import { LiveForm } from '@/resource/form';
import { Banner, Card } from '@/ui';
import type { Contract } from '../../types';
import { AgreementCard } from './agreement-card';
import { ClauseCard } from './clause-card';
import { EscalatorCard } from './escalator-card';
import { FollowsCard } from './follows-card';
import { PlainField } from './plain-field';
import { SubjectsCard } from './subjects-card';
import { TermCard } from './term-card';
import { useContractForm } from './use-contract-form';
import type { ContractValues } from './values';
import '../record/record.css';
import './form.css';

export interface ContractFormProps {
  title: string;
  submitLabel: string;
  initial: ContractValues;
  /** The words of the references among the values. */
  labels: Readonly<Record<string, string | null | undefined>>;
  /** The contract that is being edited. */
  base?: Contract;
  /** Writes; rejects with the server's problem. */
  onSave: (body: Record<string, unknown>) => Promise<void>;
  onCancel: () => void;
}

function hiddenWords(seesMoney: boolean, stored: boolean): string {
  const kept = stored ? 'They stay as they are.' : 'They stay empty until somebody who may fills them in.';
  return seesMoney
    ? `Finance edits rates, escalator amounts and the fee of leaving early. ${kept}`
    : `Rates, escalator amounts and the fee of leaving early are not shown to your role. ${kept}`;
}

/** Everything of a contract: parties, what it covers, term, rate and the clause of leaving early. */
export function ContractForm({ title, submitLabel, initial, labels, base, onSave, onCancel }: ContractFormProps) {
  const can = useCan();
  const contract = useContractForm({ initial, base, onSave });
  const [carrier, setCarrier] = useState<string | null>(null);
  return (
    <LiveForm
      title={title}
      crumb={{ label: 'Contracts', href: '/contracts' }}
      submitLabel={submitLabel}
      form={contract.form}
      onCancel={onCancel}
      live={<FollowsCard contract={contract} />}
    >
      {can('financials_edit') ? null : (
        <Banner tone="info">{hiddenWords(can('financials_view'), base !== undefined)}</Banner>
      )}
      <AgreementCard contract={contract} labels={carrier === null ? labels : { ...labels, carrier_id: carrier }} />
      <SubjectsCard contract={contract} onCarrier={setCarrier} />
      <TermCard contract={contract} />
      <EscalatorCard contract={contract} />
      <ClauseCard contract={contract} />
      {contract.has('notes') ? (
        <Card title="Notes">
          <PlainField contract={contract} name="notes" wide spec={{ label: 'Anything else' }} />
        </Card>
      ) : null}
    </LiveForm>
  );
}
