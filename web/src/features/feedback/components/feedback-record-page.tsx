import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan, useMe, type Entity } from '@/api';
import { DeleteDialog, FactsCard, RecordMenu, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { Card, FactRow, Facts } from '@/ui';
import { feedback, screenshotUrl } from '../api';
import { feedbackFields } from '../fields';
import { feedbackHref } from '../href';
import type { FeedbackRequest } from '../types';
import { Comments } from './comments';
import { FeedbackMarks } from './feedback-marks';

const LIST = '/feedback';
const FACTS = feedbackFields.map(({ name }) => name);

function Record({ entity }: { entity: Entity<FeedbackRequest> }) {
  const request = entity.data;
  const can = useCan();
  const me = useMe();
  const [deleting, setDeleting] = useState(false);
  const mine = request.requester.toLowerCase() === me?.email.toLowerCase();
  const editPermission = mine ? 'feedback_edit' : 'feedback_triage';
  const mayEdit = can(editPermission);
  const editor = useRecordEditor({
    resource: feedback,
    entity,
    fields: feedbackFields,
    editPermission,
    noun: 'request',
  });
  return (
    <RecordPage
      record={request}
      name={request.title}
      crumbs={[{ label: 'Feedback', href: LIST }]}
      marks={<FeedbackMarks request={request} />}
      actions={<RecordMenu href={feedbackHref(request.id)} onDelete={mayEdit ? () => setDeleting(true) : undefined} />}
      editable={mayEdit}
      main={
        <>
          <FactsCard
            editor={editor}
            names={FACTS}
            hint
            shown={{ assignee: request.assignee_name ?? request.assignee ?? format.NONE }}
          />
          <Card title="Comments">
            <Comments id={request.id} />
          </Card>
        </>
      }
      rail={
        <>
          <Card title="From">
            <Facts>
              <FactRow label="Who">{request.requester_name ?? request.requester}</FactRow>
              <FactRow label="Page">
                {request.page_url ? (
                  <a href={request.page_url} className="link">
                    Open the page
                  </a>
                ) : null}
              </FactRow>
            </Facts>
          </Card>
          {request.has_screenshot ? (
            <Card title="Screenshot">
              <a href={screenshotUrl(request.id)} target="_blank" rel="noreferrer">
                <img
                  src={screenshotUrl(request.id)}
                  alt={`Screenshot sent with ${request.title}`}
                  className="max-w-full rounded-2 border border-line"
                />
              </a>
            </Card>
          ) : null}
        </>
      }
    >
      {editor.dialog}
      {deleting ? (
        <DeleteDialog
          resource={feedback}
          entity={entity}
          name={request.title}
          noun="request"
          listHref={LIST}
          recordHref={feedbackHref(request.id)}
          consequence="It and its comments leave the queue."
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </RecordPage>
  );
}

/** A request's own page. */
export function FeedbackRecordPage({ id }: { id: string }) {
  const query = useQuery(feedback.detail(id));
  return (
    <RecordQuery query={query} title="Feedback" what="The request" list={{ label: 'All feedback', href: LIST }}>
      {(entity) => <Record key={id} entity={entity} />}
    </RecordQuery>
  );
}
