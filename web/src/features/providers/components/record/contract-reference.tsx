import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Reference, type ReferenceItem } from '@/resource';
import { contracts } from '../../api';

/** A contract is read on the page of the circuit it is over. */
export function ContractReference({ item }: { item: ReferenceItem }) {
  const query = useQuery(contracts.detail(item.id));
  const subject = query.data?.data.subjects[0];
  return (
    <Reference
      item={item}
      label={
        subject ? (
          <Link to="/circuits/$id" params={{ id: subject.circuit_id }} search={{ tab: 'related' }} className="link id">
            {item.label}
          </Link>
        ) : undefined
      }
    />
  );
}
