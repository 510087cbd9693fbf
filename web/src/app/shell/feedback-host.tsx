import { lazy, Suspense } from 'react';
import { closeFeedback, useFeedbackPage } from '@/shared/feedback';

const FeedbackDialog = lazy(() => import('@/features/feedback').then((module) => ({ default: module.FeedbackDialog })));

/** Shows the form for feedback over any page. */
export function FeedbackHost() {
  const page = useFeedbackPage();
  return page === null ? null : (
    <Suspense>
      <FeedbackDialog page={page} onClose={closeFeedback} />
    </Suspense>
  );
}
