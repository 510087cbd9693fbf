import { useQuery } from '@tanstack/react-query';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import { FactRow, Facts, SkeletonLines } from '@/ui';
import { feedback } from '../api';
import { feedbackHref } from '../href';
import type { FeedbackRequest } from '../types';
import { Comments } from './comments';
import { FeedbackMarks } from './feedback-marks';

/** A request beside the list. */
export function FeedbackPanel({ id, row, ...panel }: PanelProps<FeedbackRequest>) {
  const query = useQuery(feedback.detail(id));
  const request = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={request ? `Request ${request.title}` : 'Request'}
      href={feedbackHref(id)}
      kicker="Feedback"
      title={
        request ? <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{request.title}</span> : null
      }
      marks={query.data ? <FeedbackMarks request={query.data.data} /> : null}
    >
      <QueryState
        query={query}
        what="The request"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {({ data }) => (
          <>
            <section>
              <Facts>
                <FactRow label="From">{data.requester_name ?? data.requester}</FactRow>
                <FactRow label="Page">{data.page_url}</FactRow>
                <FactRow label="Assignee">{data.assignee_name ?? data.assignee}</FactRow>
              </Facts>
            </section>
            {data.description ? (
              <section>
                <h2>Description</h2>
                <p className="whitespace-pre-line [overflow-wrap:anywhere]">{data.description}</p>
              </section>
            ) : null}
            <section>
              <h2>Comments</h2>
              <Comments id={id} />
            </section>
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
