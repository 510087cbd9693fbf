import { createLazyRoute } from '@tanstack/react-router';
import { FeedbackPage } from '@/features/feedback';

export const Route = createLazyRoute('/feedback')({ component: FeedbackPage });
