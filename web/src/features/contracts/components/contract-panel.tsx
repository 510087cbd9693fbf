import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useToday } from '@/api';
import { noticeWords, outcomeOf, outcomeTitle, outcomeWhen, subjectHref, TermBar } from '@/contract';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import * as format from '@/shared/format';
import { CopyButton, FactRow, Facts, SkeletonLines, StatusMark, Tag, UrgencyMark } from '@/ui';
import { contracts } from '../api';
import { clauseWords } from '../clause/words';
import { contractName } from '../columns';
import { contractHref } from '../href';
import type { Contract } from '../types';
import { ContractFigures } from './contract-figures';

const SHOWN = 8;

function Covers({ contract }: { contract: Contract }) {
  const { subjects, currency } = contract;
  return (
    <Facts>
      {subjects.slice(0, SHOWN).map((subject) => (
        <FactRow
          key={subject.id}
          label={
            <Link to={subjectHref(subject) ?? '.'} className="link id">
              {subject.label}
            </Link>
          }
        >
          {subject.mrc === undefined || subject.mrc === null ? null : format.money(subject.mrc, currency)}
        </FactRow>
      ))}
      {subjects.length > SHOWN ? <FactRow label="and">{format.number(subjects.length - SHOWN)} more</FactRow> : null}
    </Facts>
  );
}

/** A contract beside its list. */
export function ContractPanel({ id, row, ...panel }: PanelProps<Contract>) {
  const query = useQuery(contracts.detail(id));
  const today = useToday();
  const contract = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={contract ? `Contract ${contractName(contract)}` : 'Contract'}
      href={contractHref(id)}
      kicker={contract?.counterparty ?? 'Contract'}
      title={
        contract ? (
          <>
            <span className="id min-w-0 text-16 font-semibold [overflow-wrap:anywhere] [white-space:normal]">
              {contractName(contract)}
            </span>
            {contract.agreement_number ? (
              <CopyButton text={contract.agreement_number} label="Copy agreement number" />
            ) : null}
          </>
        ) : null
      }
      marks={
        contract ? (
          <>
            <StatusMark status={contract.status} />
            <UrgencyMark urgency={contract.urgency} days={contract.days_to_deadline} />
            <Tag>{format.label(contract.kind)}</Tag>
          </>
        ) : null
      }
    >
      <QueryState
        query={query}
        what="The contract"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={9} />
          </div>
        }
      >
        {({ data }) => {
          const outcome = outcomeOf(data);
          return (
            <>
              <section>
                <div className="grid grid-cols-[repeat(auto-fit,minmax(100px,1fr))] gap-3">
                  <ContractFigures contract={data} />
                </div>
              </section>
              <section>
                <h2>Term</h2>
                {data.end_date ? (
                  <TermBar
                    start={data.start_date}
                    end={data.end_date}
                    deadline={data.decision_deadline}
                    today={today}
                  />
                ) : null}
                <Facts>
                  <FactRow label="If nothing is done">
                    {[outcomeTitle(outcome), outcomeWhen(outcome)].filter(Boolean).join(' ')}
                  </FactRow>
                  <FactRow label="Notice">{noticeWords(data)}</FactRow>
                  {data.etf === undefined ? null : (
                    <FactRow label="Leaving early">{clauseWords(data.etf, data.currency)}</FactRow>
                  )}
                </Facts>
              </section>
              <section>
                <h2>Covers</h2>
                {data.subjects.length ? <Covers contract={data} /> : <p className="text-text-3">Nothing by itself.</p>}
              </section>
            </>
          );
        }}
      </QueryState>
    </SidePanel>
  );
}
