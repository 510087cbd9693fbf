import type { UseQueryResult } from '@tanstack/react-query';
import type { BaseRecord, List, Resource } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, SkeletonLines } from '@/ui';
import { AddContractLink } from './add-contract-link';
import { ContractItem } from './contract-item';
import { subjectField, subjectHref, type SubjectKind } from './subject';
import type { ContractLine } from './types';
import './contracts-card.css';

const LIMIT = 100;

/** Every contract that ever covered a record, the newest first. */
export const contractsOver = <T extends BaseRecord>(resource: Resource<T>, id: string) =>
  resource.part<List<ContractLine>>(id, 'contracts', { limit: LIMIT, sort: '-start_date' });

/** The contracts over a record, in words. */
export function ContractsCard({
  query,
  kind,
  id,
  what,
}: {
  query: UseQueryResult<List<ContractLine>>;
  kind: SubjectKind;
  id: string;
  /** `circuit`, `site` */
  what: string;
}) {
  const total = query.data?.total;
  return (
    <Card
      title="Contracts"
      more={
        <>
          {total ? format.plural(total, 'contract') : null}
          <AddContractLink kind={kind} id={id} />
        </>
      }
    >
      <QueryState query={query} what="The contracts" skeleton={<SkeletonLines lines={4} />}>
        {({ items }) =>
          items.length ? (
            <ul className="contract-list">
              {items.map((contract) => (
                <ContractItem
                  key={contract.id}
                  contract={contract}
                  ownHref={subjectHref({ [subjectField(kind)]: id }) ?? ''}
                />
              ))}
            </ul>
          ) : (
            <p className="text-text-3">No contract covers this {what}.</p>
          )
        }
      </QueryState>
    </Card>
  );
}
