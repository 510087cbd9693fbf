import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCan, useToday, type Entity } from '@/api';
import { agreementWords, subjectHref, subjectOf, subjectWord } from '@/contract';
import { QueryState, RecordPage, RecordQuery } from '@/resource';
import * as format from '@/shared/format';
import { buttonClass, Card, Figure, SkeletonLines, StatusMark, Tag } from '@/ui';
import { contracts, decisionQuery, decisionsQuery, feeQuery, movesQuery } from '../api';
import { DeadlineMark } from '../components/deadline-mark';
import { StepHistory } from '../components/step-history';
import type { DecidedContract, Move, Renewal } from '../types';
import { renewalName } from '../words';
import { DecidedCard } from './decided-card';
import { EarlierCard } from './earlier-card';
import { ExitCard } from './exit-card';
import { NotesCard } from './notes-card';
import { OpenCard } from './open-card';
import { StepCard } from './step-card';
import { UndoneCard } from './undone-card';
import './decision.css';

export interface DecisionPageProps {
  contractId: string;
  /** The step of the address, where it is not the next one. */
  step: Move | undefined;
  /** Its documents; another feature's part of the page. */
  documents?: (contract: DecidedContract) => ReactNode;
  /** Rates past and to come, and the contracts before and after; another feature's part of the page. */
  rates?: (contractId: string) => ReactNode;
}

function Figures({ contract, renewal }: { contract: DecidedContract; renewal: Renewal | undefined }) {
  const today = useToday();
  const { currency, current_rate: rate, end_date: end } = contract;
  const fee = useQuery({ ...feeQuery(contract.id, today), enabled: Boolean(contract.etf) }).data;
  const deadline = renewal?.deadline ?? contract.decision_deadline;
  return (
    <>
      {rate === undefined || rate === null ? null : <Figure label="MRC today" value={format.money(rate, currency)} />}
      {fee ? <Figure label="ETF today" value={format.money(fee.amount, currency)} /> : null}
      <Figure label="Decide by" value={deadline ? format.date(deadline) : format.NONE} />
      <Figure label="Ends" value={end ? format.date(end) : format.NONE} />
    </>
  );
}

/** The way to what the contract is over, and to the contract. */
function Ways({ contract }: { contract: DecidedContract }) {
  const [first] = contract.subjects;
  const kind = first ? subjectOf(first)?.kind : undefined;
  const href = first ? subjectHref(first) : null;
  return (
    <>
      {kind && href ? (
        <Link to={href} className={buttonClass('outlined', 'sm')} title={first?.label}>
          Open {subjectWord(kind).toLowerCase()}
        </Link>
      ) : null}
      <Link to="/contracts/$id" params={{ id: contract.id }} className={buttonClass('outlined', 'sm')}>
        Open contract
      </Link>
    </>
  );
}

/** The decision that is there, once it is; its steps while it is open. */
function Work({
  contract,
  entity,
  step,
}: {
  contract: DecidedContract;
  entity: Entity<Renewal> | undefined;
  step: Move | undefined;
}) {
  const open = entity?.data.open ?? false;
  const moves = useQuery({ ...movesQuery(contract.id), enabled: open });
  if (!entity || !open) return <OpenCard contract={contract} last={entity?.data} />;
  return (
    <QueryState
      query={moves}
      what="The next step"
      skeleton={
        <Card title="Next step">
          <SkeletonLines lines={5} />
        </Card>
      }
    >
      {(known) => <StepCard entity={entity} contract={contract} moves={known} chosen={step} />}
    </QueryState>
  );
}

function Decision({
  contract,
  decisions,
  entity,
  step,
  documents,
  rates,
}: Omit<DecisionPageProps, 'contractId'> & {
  contract: DecidedContract;
  decisions: readonly Renewal[];
  entity: Entity<Renewal> | undefined;
}) {
  const can = useCan();
  const renewal = entity?.data;
  const name = renewal ? renewalName(renewal) : (contract.agreement_number ?? agreementWords(contract));
  return (
    <RecordPage
      record={renewal ?? contract}
      name={name}
      crumbs={[
        { label: 'Renewals', href: '/renewals' },
        ...(contract.carrier_id && contract.carrier_name && can('carriers_view')
          ? [{ label: contract.carrier_name, href: `/providers/${contract.carrier_id}` }]
          : []),
      ]}
      marks={
        <>
          {renewal ? <StatusMark status={renewal.status} /> : null}
          {renewal?.open ? <DeadlineMark renewal={renewal} /> : null}
          <Tag>{agreementWords(contract)}</Tag>
        </>
      }
      figures={<Figures contract={contract} renewal={renewal} />}
      actions={<Ways contract={contract} />}
      editable={can('renewals_edit')}
      main={
        <>
          <Work contract={contract} entity={entity} step={step} />
          <UndoneCard contract={contract} renewal={renewal} />
          {can('financials_view') ? (
            <>
              <ExitCard contract={contract} />
              {rates?.(contract.id)}
            </>
          ) : null}
          {documents?.(contract)}
        </>
      }
      rail={
        <>
          {renewal ? <DecidedCard renewal={renewal} /> : null}
          {entity ? <NotesCard key={entity.data.id} entity={entity} contractId={contract.id} /> : null}
          {renewal?.history?.length ? (
            <Card title="Who decided what">
              <StepHistory steps={renewal.history} />
            </Card>
          ) : null}
          <EarlierCard renewals={decisions.filter(({ id, open }) => !open && id !== renewal?.id)} />
        </>
      }
    />
  );
}

/** Everything a decision about the end of a contract needs, and its next step. */
export function DecisionPage({ contractId, ...props }: DecisionPageProps) {
  const contract = useQuery(contracts.detail(contractId));
  const decisions = useQuery(decisionsQuery(contractId));
  const known = decisions.data?.items ?? [];
  const decision = useQuery({ ...decisionQuery(contractId), enabled: known.length > 0 });
  const waiting = [decisions, ...(known.length ? [decision] : [])].find(({ data }) => data === undefined);
  const query = (contract.data && waiting ? waiting : contract) as typeof contract;
  return (
    <RecordQuery
      query={query}
      title="Renewal"
      what="The contract of this decision"
      list={{ label: 'All renewals', href: '/renewals' }}
    >
      {({ data }) => (
        <Decision
          key={contractId}
          contract={data}
          decisions={known}
          entity={known.length ? decision.data : undefined}
          {...props}
        />
      )}
    </RecordQuery>
  );
}
