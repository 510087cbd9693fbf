import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueryState, SidePanel } from '@/resource';
import { endOfTermWords } from '@/shared/end-of-term';
import * as format from '@/shared/format';
import {
  CarrierMark,
  CopyButton,
  FactRow,
  Facts,
  Figure,
  SkeletonLines,
  StatusMark,
  UrgencyMark,
  buttonClass,
} from '@/ui';
import { contracts, type Contract } from '../api';
import { dayNumber } from '../days';
import { contractHref, hrefOf } from '../href';
import { scaleBetween } from '../scale';
import type { Carrier, Term } from '../types';
import { isLicense, nameOf, noticeWords, rateWords, routeText, termWords } from '../words';
import { TermBar } from './term-bar';

const AROUND = 45;
const SUBJECT_WORDS = {
  circuit: 'circuit',
  asset: 'site',
  electrical_service: 'electrical service',
  agreement: 'agreement',
  rf_license: 'RF link',
};

function Figures({ term }: { term: Term }) {
  const rate = rateWords(term);
  const days = term.days_to_deadline;
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(100px,1fr))] gap-3">
      {rate ? <Figure label="MRC" value={rate.replace(' a month', '')} /> : null}
      <Figure label="Ends" value={term.end_date ? format.date(term.end_date) : 'No end'} />
      <Figure
        label={isLicense(term) ? 'Renew by' : 'Decide by'}
        value={term.decision_deadline ? format.date(term.decision_deadline) : format.NONE}
        sub={days === null ? undefined : `${format.daysLong(days)} ${days < 0 ? 'late' : 'left'}`}
      />
    </div>
  );
}

function SmallBar({ term, today }: { term: Term; today: string }) {
  const now = dayNumber(today);
  const start = term.start_date ? dayNumber(term.start_date) : now;
  const end = term.end_date ? dayNumber(term.end_date) : now;
  const scale = scaleBetween({ from: Math.min(start, now) - AROUND, to: Math.max(end, now) + AROUND }, 100);
  return (
    <div className="tl-card-bar" role="img" aria-label={termWords(term)}>
      <TermBar term={term} scale={scale} unit="%" bare />
      <i className="tl-today" style={{ left: `${scale.x(now)}%` }} />
    </div>
  );
}

const neighbour = (id: string | null, words: string) =>
  id ? (
    <Link to={contractHref(id)} className="link">
      {words}
    </Link>
  ) : null;

function ContractFacts({ term, contract }: { term: Term; contract: Contract }) {
  const days = contract.notice_days;
  const notice = days
    ? [format.daysLong(days), contract.notice_method].filter(Boolean).join(', by ')
    : 'None asked for';
  return (
    <Facts>
      <FactRow label="Term">{termWords(term)}</FactRow>
      <FactRow label="Kind">{format.label(contract.kind)}</FactRow>
      <FactRow label="If nothing is done">{endOfTermWords(contract)}</FactRow>
      <FactRow label="Notice">{notice}</FactRow>
      {noticeWords(term) ? <FactRow label="In time">{noticeWords(term)?.replace('Notice counts ', '')}</FactRow> : null}
      {term.install_date ? <FactRow label="Installed">{format.date(term.install_date)}</FactRow> : null}
      {contract.msa_reference ? <FactRow label="Master agreement">{contract.msa_reference}</FactRow> : null}
      {term.predecessor_id ? (
        <FactRow label="Follows">{neighbour(term.predecessor_id, 'the contract before')}</FactRow>
      ) : null}
      {term.successor_id ? (
        <FactRow label="Followed by">{neighbour(term.successor_id, 'the next contract')}</FactRow>
      ) : null}
    </Facts>
  );
}

function ContractSection({ term, id }: { term: Term; id: string }) {
  const query = useQuery(contracts.detail(id));
  return (
    <section>
      <h2>
        Contract
        <Link to={contractHref(id)} className="link id ml-auto font-normal">
          {term.agreement_number ?? 'Open'}
        </Link>
      </h2>
      <QueryState query={query} what="The contract" skeleton={<SkeletonLines lines={5} />}>
        {({ data }) => <ContractFacts term={term} contract={data} />}
      </QueryState>
    </section>
  );
}

/** A term beside the chart: its facts, and the ways to the contract and to what it is over. */
export function TermPanel({
  term,
  carrier,
  today,
  ...panel
}: {
  term: Term;
  carrier: Carrier | undefined;
  today: string;
  onPrevious?: () => void;
  onNext?: () => void;
  onClose: () => void;
}) {
  const name = nameOf(term);
  return (
    <SidePanel
      {...panel}
      label={`Term of ${name}`}
      href={term.contract_id ? contractHref(term.contract_id) : hrefOf(term)}
      kicker={
        carrier ? (
          <CarrierMark name={carrier.name} series={carrier.series} />
        ) : isLicense(term) ? (
          'FCC license'
        ) : (
          (term.counterparty ?? 'No carrier')
        )
      }
      title={
        <>
          <span className="id min-w-0 text-16 font-semibold [overflow-wrap:anywhere] [white-space:normal]">{name}</span>
          <CopyButton text={name} label="Copy the identifier" />
        </>
      }
      marks={
        <>
          {isLicense(term) ? null : <StatusMark status={term.status} />}
          <UrgencyMark urgency={term.urgency} days={term.days_to_deadline} />
        </>
      }
    >
      <section>
        <Figures term={term} />
      </section>
      <section>
        <h2>
          Term
          <span className="ml-auto font-normal text-text-3">{routeText(term)}</span>
        </h2>
        <SmallBar term={term} today={today} />
        {isLicense(term) ? <p className="text-text-2">{termWords(term)}</p> : null}
      </section>
      {term.contract_id ? <ContractSection term={term} id={term.contract_id} /> : null}
      {term.subject === 'agreement' ? null : (
        <section>
          <Link to={hrefOf(term)} className={buttonClass('outlined', 'sm')}>
            Open the {SUBJECT_WORDS[term.subject]}
          </Link>
        </section>
      )}
    </SidePanel>
  );
}
