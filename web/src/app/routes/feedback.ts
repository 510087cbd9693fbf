import { createRoute } from '@tanstack/react-router';
import { feedbackSearch, type FeedbackSearch } from '@/features/feedback/search';
import { rootRoute } from '../root';

const parent = { getParentRoute: () => rootRoute } as const;

export const feedbackRoutes = [
  createRoute({
    ...parent,
    path: '/feedback',
    validateSearch: (search: Record<string, unknown>): FeedbackSearch => feedbackSearch.parse(search),
  }).lazy(() => import('./feedback.lazy').then((module) => module.Route)),
  createRoute({ ...parent, path: '/feedback/$id' }).lazy(() =>
    import('./feedback-record.lazy').then((module) => module.Route),
  ),
] as const;
