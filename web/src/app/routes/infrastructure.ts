import { createRoute } from '@tanstack/react-router';
import { siteSearch, type SiteListSearch } from '@/features/infrastructure/search';
import { rootRoute } from '../root';

const parent = { getParentRoute: () => rootRoute } as const;

export const infrastructureRoutes = [
  createRoute({
    ...parent,
    path: '/infrastructure',
    validateSearch: (search: Record<string, unknown>): SiteListSearch => siteSearch.parse(search),
  }).lazy(() => import('./infrastructure.lazy').then((module) => module.Route)),
  createRoute({ ...parent, path: '/infrastructure/new' }).lazy(() =>
    import('./infrastructure-new.lazy').then((module) => module.Route),
  ),
  createRoute({ ...parent, path: '/infrastructure/$id' }).lazy(() =>
    import('./infrastructure-record.lazy').then((module) => module.Route),
  ),
  createRoute({ ...parent, path: '/rf-nodes/$id' }).lazy(() => import('./rf-node.lazy').then((module) => module.Route)),
] as const;
