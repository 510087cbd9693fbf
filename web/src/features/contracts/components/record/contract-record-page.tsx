import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCan, type Entity } from '@/api';
import { FactsCard, HistoryCard, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { CopyButton, StatusMark, Tag, UrgencyMark } from '@/ui';
import { contracts } from '../../api';
import { contractName } from '../../columns';
import { ESCALATOR_PARTS } from '../../escalator';
import { contractFields, partFields } from '../../fields';
import type { Contract } from '../../types';
import { ContractFigures } from '../contract-figures';
import { ChainCard } from './chain-card';
import { EtfCard } from './etf-card';
import { RatesCard } from './rates-card';
import { RecordActions } from './record-actions';
import { SubjectsCard } from './subjects-card';
import { TermCard } from './term-card';
import './record.css';

export interface ContractRecordProps {
  id: string;
  /** The day of leaving whose fee is asked for. */
  on: string | undefined;
  onDay: (on: string | undefined) => void;
  /** Its documents; another feature's part of the page. */
  documents?: (contract: Contract) => ReactNode;
  /** Its open decision; another feature's part of the page. */
  renewal?: (contract: Contract) => ReactNode;
}

const AGREEMENT = [
  'agreement_number',
  'carrier_id',
  'kind',
  'msa_reference',
  'signed_on',
  'governing_law',
  'currency',
  'notes',
];
const TERM = [
  'start_date',
  'term_months',
  'end_date',
  'co_terminated',
  'end_of_term',
  'renewal_term_months',
  'notice_days',
  'notice_not_before_days',
  'notice_method',
];
const HISTORY = [...contractFields, ...partFields];

/** Of the escalator what its kind has. */
const escalatorNames = ({ escalator_kind: kind }: Contract) => [
  'escalator_kind',
  ...(ESCALATOR_PARTS[kind] ?? []).filter((name) => name !== 'escalator_periods'),
  'waived_nrc',
];

function Record({
  entity,
  on,
  onDay,
  documents,
  renewal,
}: Omit<ContractRecordProps, 'id'> & { entity: Entity<Contract> }) {
  const contract = entity.data;
  const can = useCan();
  const money = can('financials_view');
  const editor = useRecordEditor({
    resource: contracts,
    entity,
    fields: contractFields,
    editPermission: 'contracts_edit',
    noun: 'contract',
  });
  const { escalator_value: value, currency } = contract;
  const shown =
    value === null || value === undefined
      ? {}
      : {
          escalator_value:
            contract.escalator_kind === 'fixed_step' ? format.money(value, currency) : `${format.number(value, 4)}%`,
        };
  return (
    <RecordPage
      record={contract}
      name={contractName(contract)}
      crumbs={[
        { label: 'Contracts', href: '/contracts' },
        ...(contract.carrier_id && contract.carrier_name && can('carriers_view')
          ? [{ label: contract.carrier_name, href: `/providers/${contract.carrier_id}` }]
          : []),
      ]}
      beside={
        contract.agreement_number ? <CopyButton text={contract.agreement_number} label="Copy agreement number" /> : null
      }
      marks={
        <>
          <StatusMark status={contract.status} />
          {contract.urgency === 'none' ? null : (
            <UrgencyMark urgency={contract.urgency} days={contract.days_to_deadline} />
          )}
          <Tag>{format.label(contract.kind)}</Tag>
        </>
      }
      figures={<ContractFigures contract={contract} />}
      actions={<RecordActions entity={entity} />}
      editable={can('contracts_edit') || can('financials_edit')}
      main={
        <>
          <TermCard contract={contract} renewal={renewal?.(contract)} />
          {money && contract.etf !== undefined ? <EtfCard contract={contract} on={on} onDay={onDay} /> : null}
          <div className="record-pair">
            <div className="record-column">
              <SubjectsCard contract={contract} />
              <FactsCard editor={editor} title="Escalator" names={escalatorNames(contract)} shown={shown} />
            </div>
            {money ? <RatesCard contract={contract} /> : null}
          </div>
          <div className="record-pair">
            <FactsCard editor={editor} title="Agreement" names={AGREEMENT} hint />
            <FactsCard editor={editor} title="Term and notice" names={TERM} />
          </div>
          {documents?.(contract)}
        </>
      }
      rail={
        <>
          <ChainCard contract={contract} />
          {can('lifecycle_view') ? (
            <HistoryCard resource={contracts} id={contract.id} fields={HISTORY} currency={contract.currency} />
          ) : null}
        </>
      }
    >
      {editor.dialog}
    </RecordPage>
  );
}

/** A contract's own page. */
export function ContractRecordPage({ id, ...props }: ContractRecordProps) {
  const query = useQuery(contracts.detail(id));
  return (
    <RecordQuery
      query={query}
      title="Contract"
      what="The contract"
      list={{ label: 'All contracts', href: '/contracts' }}
    >
      {(entity) => <Record key={id} entity={entity} {...props} />}
    </RecordQuery>
  );
}
