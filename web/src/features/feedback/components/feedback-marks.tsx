import * as format from '@/shared/format';
import { Tag } from '@/ui';
import type { FeedbackRequest } from '../types';

export function FeedbackMarks({ request }: { request: FeedbackRequest }) {
  return (
    <>
      <Tag>{format.label(request.status)}</Tag>
      <Tag>{format.label(request.kind)}</Tag>
      <Tag>{`${format.label(request.priority)} priority`}</Tag>
    </>
  );
}
