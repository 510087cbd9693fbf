import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useToday } from '@/api';
import { AddContractLink, agreementWords, NoticeBanner, outcomeOf, TermTimeline } from '@/contract';
import * as format from '@/shared/format';
import { Card } from '@/ui';
import type { Circuit } from '../../../types';
import { ContractFigures } from './contract-figures';

/** The contract in force: its bar of time, what it costs, what happens if nothing is done. */
export function ContractCard({
  circuit,
  renewal: decision,
}: {
  circuit: Circuit;
  /** The decision about the contract; another feature's part of the page. */
  renewal?: (contractId: string) => ReactNode;
}) {
  const today = useToday();
  const { contract } = circuit;
  if (!contract) {
    return (
      <Card title="Contract and renewal">
        <p className="text-text-2">
          No contract in force covers this circuit
          {circuit.mrc === null || circuit.mrc === undefined
            ? '.'
            : `; its own rate of ${format.money(circuit.mrc, circuit.currency)} a month counts.`}
        </p>
        <AddContractLink kind="circuit" id={circuit.id} />
      </Card>
    );
  }
  const outcome = outcomeOf(contract);
  const start = circuit.term_start ?? contract.start_date;
  const end = contract.end_date;
  const renewal = outcome.kind === 'renews' ? outcome.term : null;
  return (
    <Card
      title={
        <span className="flex flex-wrap items-baseline gap-x-2">
          Contract and renewal
          <span className="text-12 font-normal text-text-3">{agreementWords(contract)}</span>
        </span>
      }
      more={
        <Link to="/contracts/$id" params={{ id: contract.id }} className="link font-medium">
          Open contract
        </Link>
      }
    >
      {start && end ? (
        <div className="contract-time">
          <TermTimeline
            start={start}
            end={end}
            today={today}
            install={circuit.install_date}
            deadline={circuit.decision_deadline}
            renewalEnd={renewal?.to}
            renewalWords={renewal ? `auto-renews ${format.plural(renewal.months, 'month')}` : null}
          />
        </div>
      ) : null}
      <ContractFigures circuit={circuit} contract={contract} outcome={outcome} today={today} />
      <div className="contract-notice">
        <NoticeBanner due={circuit} contract={contract} outcome={outcome} />
      </div>
      {decision?.(contract.id)}
    </Card>
  );
}
