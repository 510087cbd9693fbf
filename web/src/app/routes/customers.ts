import { createRoute } from '@tanstack/react-router';
import { customerSearch, type CustomerListSearch } from '@/features/customers/search';
import { rootRoute } from '../root';

const parent = { getParentRoute: () => rootRoute } as const;

export const customerRoutes = [
  createRoute({
    ...parent,
    path: '/customers',
    validateSearch: (search: Record<string, unknown>): CustomerListSearch => customerSearch.parse(search),
  }).lazy(() => import('./customers.lazy').then((module) => module.Route)),
  createRoute({ ...parent, path: '/customers/new' }).lazy(() =>
    import('./customers-new.lazy').then((module) => module.Route),
  ),
  createRoute({ ...parent, path: '/customers/$id' }).lazy(() =>
    import('./customers-record.lazy').then((module) => module.Route),
  ),
] as const;
