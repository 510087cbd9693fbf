import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '@/api';
import { subjectHref } from '@/contract';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Button, Card, SkeletonLines, UrgencyMark } from '@/ui';
import { contractsOf } from '../../api';
import type { Provider, ProviderContract } from '../../types';

const FIRST = 8;
const ALL = 500;

function Subjects({ contract }: { contract: ProviderContract }) {
  const [first, ...rest] = contract.subjects;
  if (!first) return <>{format.NONE}</>;
  return (
    <>
      <Link to={subjectHref(first) ?? '.'} className="link id">
        {first.label}
      </Link>
      {rest.length ? (
        <span className="text-text-3" title={rest.map((subject) => subject.label).join(', ')}>
          {' '}
          and {format.number(rest.length)} more
        </span>
      ) : null}
    </>
  );
}

const isOrder = ({ kind }: ProviderContract) => kind === 'service_order';

function ContractRow({ contract, money }: { contract: ProviderContract; money: boolean }) {
  const { agreement_number: number, end_date: end, decision_deadline: deadline, current_rate: rate } = contract;
  return (
    <li>
      <span className="clip" title={format.label(contract.kind)}>
        <Link to="/contracts/$id" params={{ id: contract.id }} className="link id">
          {number ?? 'Contract'}
        </Link>
        {isOrder(contract) ? null : <span className="text-text-3"> {format.label(contract.kind)}</span>}
      </span>
      <span className="clip">
        <Subjects contract={contract} />
      </span>
      <span className="num">{end ? format.date(end) : format.label(contract.status)}</span>
      {money ? (
        <span className="num end">
          {rate === null || rate === undefined ? format.NONE : format.money(rate, contract.currency)}
        </span>
      ) : null}
      <span className="num">{deadline ? format.date(deadline) : format.NONE}</span>
      <span>
        <UrgencyMark urgency={contract.urgency} days={contract.days_to_deadline} />
      </span>
    </li>
  );
}

/** What was signed with it, the next to decide first. */
export function ContractsCard({ provider }: { provider: Provider }) {
  const money = useCan()('financials_view');
  const [all, setAll] = useState(false);
  const query = useQuery(contractsOf(provider.id, { limit: all ? ALL : FIRST }));
  const total = query.data?.total ?? 0;
  return (
    <Card
      className="contracts-card"
      title="Contracts"
      more={
        total > FIRST ? (
          <Button variant="ghost" size="sm" onPress={() => setAll(!all)} aria-expanded={all}>
            {all ? `The first ${FIRST}` : `All ${format.number(total)}`}
          </Button>
        ) : total ? (
          format.plural(total, 'contract')
        ) : null
      }
    >
      <QueryState query={query} what="The contracts" skeleton={<SkeletonLines lines={6} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-text-3">No contracts with this provider yet.</p>
          ) : (
            <div className={money ? 'contract-rows money' : 'contract-rows'}>
              <div className="contract-head" aria-hidden="true">
                <span>Agreement</span>
                <span>Covers</span>
                <span>Ends</span>
                {money ? <span className="end">Rate today</span> : null}
                <span>Decide by</span>
                <span>Urgency</span>
              </div>
              <ul>
                {items.map((contract) => (
                  <ContractRow key={contract.id} contract={contract} money={money} />
                ))}
              </ul>
            </div>
          )
        }
      </QueryState>
    </Card>
  );
}
