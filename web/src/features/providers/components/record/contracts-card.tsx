import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '@/api';
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
      <Link to="/circuits/$id" params={{ id: first.circuit_id }} search={{ tab: 'related' }} className="link id">
        {first.circuit_label}
      </Link>
      {rest.length ? (
        <span className="text-text-3" title={rest.map((subject) => subject.circuit_label).join(', ')}>
          {' '}
          and {format.number(rest.length)} more
        </span>
      ) : null}
    </>
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
            <div className="contracts-scroll" tabIndex={0} role="region" aria-label="Contracts">
              <table className="mini-table">
                <caption className="visually-hidden">Contracts with {provider.name}</caption>
                <thead>
                  <tr>
                    <th scope="col">Agreement</th>
                    <th scope="col">Circuit</th>
                    <th scope="col">Kind</th>
                    <th scope="col">Ends</th>
                    {money ? (
                      <th scope="col" className="end">
                        Rate today
                      </th>
                    ) : null}
                    <th scope="col">Decide by</th>
                    <th scope="col">Urgency</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((contract) => (
                    <tr key={contract.id}>
                      <td className="id">{contract.agreement_number ?? format.NONE}</td>
                      <td>
                        <Subjects contract={contract} />
                      </td>
                      <td className="text-text-2">{format.label(contract.kind)}</td>
                      <td>{contract.end_date ? format.date(contract.end_date) : format.label(contract.status)}</td>
                      {money ? (
                        <td className="end">
                          {contract.current_rate === null || contract.current_rate === undefined
                            ? format.NONE
                            : format.money(contract.current_rate, contract.currency)}
                        </td>
                      ) : null}
                      <td>{contract.decision_deadline ? format.date(contract.decision_deadline) : format.NONE}</td>
                      <td>
                        <UrgencyMark urgency={contract.urgency} days={contract.days_to_deadline} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </QueryState>
    </Card>
  );
}
