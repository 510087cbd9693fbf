import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { money, moneyShort, plural } from '@/shared/format';
import { Swatch, UrgencyGlyph } from '@/ui';
import type { Group } from '../groups';
import type { Scale } from '../scale';
import type { Term } from '../types';
import { barWords, endsOf, isLicense, nameOf } from '../words';
import { TermBar } from './term-bar';

export interface RowProps {
  index: number;
  count: number;
  top: number;
  /** The one row Tab leads to. */
  tabbable: boolean;
}

const itemProps = ({ index, count, top }: RowProps) => ({
  'data-index': index,
  'aria-posinset': index + 1,
  'aria-setsize': count,
  style: { top },
});

/** Identifier and places; the rest of what a bar says is only heard. */
export function TermLabel({ term }: { term: Term }): ReactNode {
  const ends = endsOf(term);
  return (
    <>
      <span className="id">{nameOf(term)}</span>
      {ends.length ? (
        <span className="clip text-text-3">
          {ends[0]}
          {ends.length > 1 ? (
            <>
              <span aria-hidden="true">{isLicense(term) ? ' ↔ ' : ' → '}</span>
              <span className="visually-hidden"> to </span>
              {ends[1]}
            </>
          ) : null}
        </span>
      ) : null}
      <span className="visually-hidden">, {barWords(term)}</span>
    </>
  );
}

/** What a group costs a month today: an amount per currency, never added across. */
export function GroupAmounts({ amounts }: Pick<Group, 'amounts'>) {
  if (!amounts.length) return null;
  return (
    <span className="num" title={`${amounts.map((sum) => money(sum.amount, sum.currency)).join(' + ')} a month today`}>
      {amounts.map((sum) => moneyShort(sum.amount, sum.currency)).join(' + ')}
    </span>
  );
}

export function GroupMark({ group }: { group: Group }) {
  if (group.carrier) return <Swatch series={group.carrier.series} />;
  return group.urgency ? <UrgencyGlyph urgency={group.urgency} /> : null;
}

export const TermRow = memo(function TermRow({
  term,
  scale,
  isCurrent,
  ...row
}: RowProps & { term: Term; scale: Scale; isCurrent: boolean }) {
  return (
    <li className="tl-row" {...itemProps(row)} data-current={isCurrent || undefined}>
      <button type="button" className="tl-label" tabIndex={row.tabbable ? 0 : -1}>
        <TermLabel term={term} />
      </button>
      <TermBar term={term} scale={scale} />
    </li>
  );
});

export const GroupRow = memo(function GroupRow({
  group,
  folded,
  ...row
}: RowProps & { group: Group; folded: boolean }) {
  const Chevron = folded ? ChevronRight : ChevronDown;
  return (
    <li className="tl-row tl-group" {...itemProps(row)}>
      <button type="button" className="tl-label" tabIndex={row.tabbable ? 0 : -1} aria-expanded={!folded}>
        <Chevron className="icon icon-sm tl-chevron" aria-hidden />
        <GroupMark group={group} />
        <span className="clip">{group.title}</span>
        <span className="count">{plural(group.terms.length, 'term')}</span>
        <span className="tl-amount">
          <GroupAmounts amounts={group.amounts} />
        </span>
      </button>
    </li>
  );
});
