import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProblemBody } from '@/api';
import { contracts } from '../../api';

type Item = NonNullable<ProblemBody['references']>['items'][number];

const ONE: Record<string, string> = { circuits: 'Circuit', contracts: 'Contract' };

/** A contract is read on the page of the circuit it is over. */
function ContractReference({ item }: { item: Item }) {
  const query = useQuery(contracts.detail(item.id));
  const subject = query.data?.data.subjects[0];
  return subject ? (
    <Link to="/circuits/$id" params={{ id: subject.circuit_id }} search={{ tab: 'related' }} className="link id">
      {item.label}
    </Link>
  ) : (
    <span className="id">{item.label}</span>
  );
}

/** A record that stands in the way, with the way to it. */
export function Reference({ item }: { item: Item }) {
  return (
    <>
      <span className="text-text-3">{ONE[item.kind] ?? item.kind}</span>{' '}
      {item.kind === 'circuits' ? (
        <Link to="/circuits/$id" params={{ id: item.id }} className="link id">
          {item.label}
        </Link>
      ) : item.kind === 'contracts' ? (
        <ContractReference item={item} />
      ) : (
        item.label
      )}
    </>
  );
}
