import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import * as format from '@/shared/format';
import { Banner, FactRow, Facts, Segmented, SkeletonLines } from '@/ui';
import { oneOf, outbox } from '../api';
import type { OutboxMessage } from '../types';
import { EmailDecision } from './email-decision';
import { EmailStatusTag } from './email-status';

type View = 'html' | 'text';

/** A message as it is mailed; nothing in it runs. */
export function EmailPanel({ id, row, ...panel }: PanelProps<OutboxMessage>) {
  const query = useQuery({ ...oneOf(outbox, id), select: (list) => list.items[0] ?? null });
  const [view, setView] = useState<View>('html');
  const message = query.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={message ? `E-mail ${message.subject}` : 'E-mail'}
      kicker={message ? `To ${message.recipient}` : 'E-mail'}
      title={
        message ? (
          <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{message.subject}</span>
        ) : null
      }
      marks={message ? <EmailStatusTag status={message.status} /> : null}
    >
      <QueryState
        query={query}
        what="The e-mail"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {(data) =>
          data ? (
            <>
              <section>
                {data.error ? (
                  <div className="mb-2">
                    <Banner tone="danger">{data.error}</Banner>
                  </div>
                ) : null}
                <Facts>
                  <FactRow label="Kind">{format.label(data.kind)}</FactRow>
                  <FactRow label="Written">{format.instant(data.created_at)}</FactRow>
                  <FactRow label="By">
                    <span className="[overflow-wrap:anywhere]">{data.created_by}</span>
                  </FactRow>
                  <FactRow label="Attempts">{format.number(data.attempts)}</FactRow>
                  {data.status === 'waiting' && data.next_attempt_at ? (
                    <FactRow label="Next attempt">{format.instant(data.next_attempt_at)}</FactRow>
                  ) : null}
                  <FactRow label="Sent">{data.sent_at ? format.instant(data.sent_at) : 'Not yet'}</FactRow>
                  {data.reply ? (
                    <FactRow label="Server said">
                      <span className="[overflow-wrap:anywhere]">{data.reply}</span>
                    </FactRow>
                  ) : null}
                </Facts>
              </section>
              <EmailDecision message={data} />
              <section>
                <div className="mb-2">
                  <Segmented<View>
                    label="Message as"
                    value={view}
                    options={[
                      { value: 'html', label: 'As mailed' },
                      { value: 'text', label: 'Plain text' },
                    ]}
                    onChange={setView}
                  />
                </div>
                {data.html_body === null || data.text_body === null ? (
                  <p className="text-text-2">It says what something costs, which you may not see.</p>
                ) : view === 'html' ? (
                  <iframe
                    className="email-preview"
                    title={`Preview of ${data.subject}`}
                    sandbox=""
                    srcDoc={data.html_body}
                  />
                ) : (
                  <p className="email-text">{data.text_body}</p>
                )}
              </section>
            </>
          ) : (
            <p className="p-4 text-text-2">It is not there any more.</p>
          )
        }
      </QueryState>
    </SidePanel>
  );
}
