import { createRoute, redirect } from '@tanstack/react-router';
import { FIRST_SEARCH, timelineSearch, type TimelineSearch } from '@/features/timeline/search';
import { rootRoute } from '../root';

export const timelineRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/timeline',
    validateSearch: (search: Record<string, unknown>): TimelineSearch => timelineSearch(search),
    beforeLoad: ({ search }) => {
      if (Object.values(search).every((value) => !value))
        throw redirect({ to: '/timeline', search: FIRST_SEARCH, replace: true });
    },
  }).lazy(() => import('./timeline.lazy').then((module) => module.Route)),
] as const;
