import { createLazyRoute } from '@tanstack/react-router';
import { FeedbackRecordPage } from '@/features/feedback';

export const Route = createLazyRoute('/feedback/$id')({ component: FeedbackRoute });

function FeedbackRoute() {
  const { id } = Route.useParams();
  return <FeedbackRecordPage id={id} />;
}
