import * as format from '@/shared/format';
import { Card, FactRow, Facts, Tag } from '@/ui';
import { Link } from '@tanstack/react-router';
import { cardTag } from '../board/card-words';
import { DecisionMark } from '../components/decision-mark';
import type { Renewal } from '../types';
import { shortName } from '../words';

const TERM_WORDS: readonly [keyof NonNullable<Renewal['successor']>, string][] = [
  ['agreement_number', 'Agreement'],
  ['start_date', 'Starts'],
  ['end_of_term', 'At its end'],
  ['escalator_kind', 'Escalator'],
];

function Terms({ renewal }: { renewal: Renewal }) {
  const terms = renewal.successor;
  if (!terms) return null;
  return (
    <>
      {terms.term_months ? <FactRow label="New term">{format.plural(terms.term_months, 'month')}</FactRow> : null}
      {terms.mrc === undefined || terms.mrc === null ? null : (
        <FactRow label="New MRC">{format.money(terms.mrc, renewal.currency)}</FactRow>
      )}
      {TERM_WORDS.map(([name, label]) => {
        const value = terms[name];
        if (value === undefined || value === null) return null;
        const text = name === 'start_date' ? format.date(String(value)) : String(value);
        return (
          <FactRow key={name} label={label}>
            {name === 'end_of_term' || name === 'escalator_kind' ? format.label(text) : text}
          </FactRow>
        );
      })}
    </>
  );
}

/** What was decided, by whom, approved by whom, with its notice and what it made. */
export function DecidedCard({ renewal }: { renewal: Renewal }) {
  const { decision, decided_by: by, decided_at: at } = renewal;
  if (!decision) return null;
  const tag = cardTag(renewal);
  return (
    <Card title="The decision">
      <Facts>
        <FactRow label="Decision">
          <DecisionMark decision={decision} />
          {tag ? <Tag tone={tag.tone}>{tag.text}</Tag> : null}
        </FactRow>
        <FactRow label="Decided">{at ? format.instant(at) : null}</FactRow>
        <FactRow label="By">{by}</FactRow>
        {renewal.approval_needed ? (
          <FactRow label="Approved">
            {renewal.approved_by && renewal.approved_at
              ? `${format.date(renewal.approved_at)} by ${shortName(renewal.approved_by_name ?? renewal.approved_by)}`
              : 'Not yet'}
          </FactRow>
        ) : null}
        <Terms renewal={renewal} />
        {renewal.notice_sent_on ? (
          <>
            <FactRow label="Notice">
              {format.date(renewal.notice_sent_on)}
              {renewal.notice_method ? ` by ${format.label(renewal.notice_method).toLowerCase()}` : ''}
            </FactRow>
            <FactRow label="Proof">
              {renewal.notice_tracking_number ?? null}
              {renewal.notice_proof_document_id ? (
                <Link to="/documents/$id" params={{ id: renewal.notice_proof_document_id }} className="link">
                  Document
                </Link>
              ) : null}
            </FactRow>
          </>
        ) : null}
        {renewal.successor_id ? (
          <FactRow label="Next contract">
            <Link to="/contracts/$id" params={{ id: renewal.successor_id }} className="link">
              Open it
            </Link>
          </FactRow>
        ) : null}
      </Facts>
    </Card>
  );
}
