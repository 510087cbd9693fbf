import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, SkeletonLines, StatusMark } from '@/ui';
import { chainQuery } from '../../api';
import { contractName } from '../../columns';
import type { Contract } from '../../types';

/** The contracts before and after this one, the newest first. */
export function ChainCard({ contract }: { contract: Contract }) {
  const query = useQuery(chainQuery(contract.id));
  if (query.data && query.data.items.length < 2) return null;
  return (
    <Card title="Before and after" more={query.data ? format.plural(query.data.total, 'contract') : null}>
      <QueryState query={query} what="The chain" skeleton={<SkeletonLines lines={2} />}>
        {({ items }) => (
          <ol className="chain-list">
            {items.toReversed().map((link) => (
              <li key={link.id} aria-current={link.id === contract.id ? 'true' : undefined}>
                <StatusMark status={link.status} glyphOnly />
                <div className="min-w-0">
                  {link.id === contract.id ? (
                    <span className="id font-medium">{contractName(link)}</span>
                  ) : (
                    <Link to="/contracts/$id" params={{ id: link.id }} className="link id">
                      {contractName(link)}
                    </Link>
                  )}
                  <div className="num text-12 text-text-3">
                    {format.date(link.start_date)} to {link.end_date ? format.date(link.end_date) : 'further notice'}
                  </div>
                </div>
                {link.mrc === null || link.mrc === undefined ? null : (
                  <span className="num ml-auto">{format.money(link.mrc, link.currency)}</span>
                )}
              </li>
            ))}
          </ol>
        )}
      </QueryState>
    </Card>
  );
}
