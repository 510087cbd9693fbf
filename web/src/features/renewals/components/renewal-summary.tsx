import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import * as format from '@/shared/format';
import { buttonClass, StatusMark, Tag } from '@/ui';
import { decisionsQuery } from '../api';
import { cardTag } from '../board/card-words';
import { ownerWords } from '../words';
import { DeadlineMark } from './deadline-mark';
import { DecisionMark } from './decision-mark';
import './renewal-summary.css';

/** How the decision about a contract stands, in one line, with the way to it: part of other records' pages. */
export function RenewalSummary({ contractId }: { contractId: string }) {
  const can = useCan();
  const may = can('renewals_view');
  const { data } = useQuery({ ...decisionsQuery(contractId), enabled: may });
  if (!may || !data) return null;
  const renewal = data.items.find(({ open }) => open) ?? data.items[0];
  const tag = renewal ? cardTag(renewal) : null;
  const owner = renewal ? ownerWords(renewal) : null;
  return (
    <section className="renewal-summary" aria-label="Renewal decision">
      <span className="font-medium">Decision</span>
      {renewal ? (
        <>
          <StatusMark status={renewal.status} />
          {renewal.open ? <DeadlineMark renewal={renewal} /> : null}
          {renewal.decision ? <DecisionMark decision={renewal.decision} /> : null}
          {tag ? <Tag tone={tag.tone}>{tag.text}</Tag> : null}
          <span className="text-text-2">
            {renewal.open
              ? owner
                ? `${owner} sees to it`
                : 'nobody sees to it yet'
              : renewal.closed_on
                ? `closed ${format.date(renewal.closed_on)}`
                : null}
          </span>
        </>
      ) : (
        <span className="text-text-2">none opened yet</span>
      )}
      <Link to="/renewals/$id" params={{ id: contractId }} className={buttonClass('outlined', 'sm', 'ml-auto')}>
        {renewal?.open && can('renewals_edit') ? 'Work on it' : 'See decision'}
      </Link>
    </section>
  );
}
