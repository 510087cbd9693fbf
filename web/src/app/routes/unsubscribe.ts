import { createRoute } from '@tanstack/react-router';
import { unsubscribeSearch, type UnsubscribeSearch } from '@/features/unsubscribe/search';
import { rootRoute } from '../root';

export const unsubscribeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/unsubscribe',
    validateSearch: (search: Record<string, unknown>): UnsubscribeSearch => unsubscribeSearch.parse(search),
  }).lazy(() => import('./unsubscribe.lazy').then((module) => module.Route)),
] as const;
