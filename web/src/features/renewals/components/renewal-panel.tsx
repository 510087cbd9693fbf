import { useQuery } from '@tanstack/react-query';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import * as format from '@/shared/format';
import { FactRow, Facts, Figure, SkeletonLines, StatusMark, Swatch, Tag } from '@/ui';
import { cardTag } from '../board/card-words';
import { renewals } from '../api';
import { renewalHref } from '../href';
import type { Renewal } from '../types';
import { isLicense, ownerWords, renewalName } from '../words';
import { DeadlineMark } from './deadline-mark';
import { DecisionMark } from './decision-mark';
import { StepHistory } from './step-history';

function Figures({ renewal }: { renewal: Renewal }) {
  const { mrc, etf_today: etf, currency, deadline, end_date: end } = renewal;
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(100px,1fr))] gap-3">
      <Figure label="Decide by" value={deadline ? format.date(deadline) : format.NONE} />
      <Figure label={isLicense(renewal) ? 'Expires' : 'Ends'} value={end ? format.date(end) : format.NONE} />
      {mrc === undefined || mrc === null ? null : <Figure label="MRC" value={format.money(mrc, currency)} />}
      {etf === undefined || etf === null ? null : <Figure label="ETF today" value={format.money(etf, currency)} />}
    </div>
  );
}

/** A decision beside its list. */
export function RenewalPanel({ id, row, ...panel }: PanelProps<Renewal>) {
  const query = useQuery(renewals.detail(id));
  const renewal = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={renewal ? `Renewal ${renewalName(renewal)}` : 'Renewal'}
      href={renewal ? renewalHref(renewal) : '/renewals'}
      kicker={
        renewal ? (
          <span className="carrier">
            <Swatch series={renewal.carrier_series} />
            {renewal.counterparty ?? (isLicense(renewal) ? 'RF license' : 'Contract')}
          </span>
        ) : (
          'Renewal'
        )
      }
      title={
        renewal ? (
          <span className="id min-w-0 text-16 font-semibold [overflow-wrap:anywhere] [white-space:normal]">
            {renewalName(renewal)}
          </span>
        ) : null
      }
      marks={
        renewal ? (
          <>
            <StatusMark status={renewal.status} />
            <DeadlineMark renewal={renewal} />
          </>
        ) : null
      }
    >
      <QueryState
        query={query}
        what="The renewal"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {({ data }) => {
          const tag = cardTag(data);
          return (
            <>
              <section>
                <Figures renewal={data} />
              </section>
              <section>
                <h2>Decision</h2>
                <Facts>
                  {isLicense(data) ? null : <FactRow label="Owner">{ownerWords(data)}</FactRow>}
                  {isLicense(data) ? null : (
                    <FactRow label="Decision">
                      {data.decision ? (
                        <>
                          <DecisionMark decision={data.decision} />
                          {tag ? <Tag tone={tag.tone}>{tag.text}</Tag> : null}
                        </>
                      ) : null}
                    </FactRow>
                  )}
                  <FactRow label={isLicense(data) ? 'Call sign' : 'Where'}>{data.path}</FactRow>
                  <FactRow label="Agreement">{data.agreement_number}</FactRow>
                </Facts>
              </section>
              {data.history?.length ? (
                <section>
                  <h2>Steps</h2>
                  <StepHistory steps={data.history} />
                </section>
              ) : null}
            </>
          );
        }}
      </QueryState>
    </SidePanel>
  );
}
