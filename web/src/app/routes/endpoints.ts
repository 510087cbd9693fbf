import { createRoute } from '@tanstack/react-router';
import { endpointSearch, type EndpointListSearch } from '@/features/endpoints/search';
import { rootRoute } from '../root';

const parent = { getParentRoute: () => rootRoute } as const;

export const endpointRoutes = [
  createRoute({
    ...parent,
    path: '/endpoints',
    validateSearch: (search: Record<string, unknown>): EndpointListSearch => endpointSearch.parse(search),
  }).lazy(() => import('./endpoints.lazy').then((module) => module.Route)),
  createRoute({ ...parent, path: '/endpoints/$id' }).lazy(() =>
    import('./endpoints-record.lazy').then((module) => module.Route),
  ),
] as const;
