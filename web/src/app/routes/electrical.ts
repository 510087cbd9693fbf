import { createRoute } from '@tanstack/react-router';
import {
  newServiceSearch,
  serviceSearch,
  type NewServiceSearch,
  type ServiceListSearch,
} from '@/features/electrical/search';
import { rootRoute } from '../root';

const parent = { getParentRoute: () => rootRoute } as const;

export const electricalRoutes = [
  createRoute({
    ...parent,
    path: '/electrical-services',
    validateSearch: (search: Record<string, unknown>): ServiceListSearch => serviceSearch.parse(search),
  }).lazy(() => import('./electrical.lazy').then((module) => module.Route)),
  createRoute({
    ...parent,
    path: '/electrical-services/new',
    validateSearch: (search: Record<string, unknown>): NewServiceSearch => newServiceSearch.parse(search),
  }).lazy(() => import('./electrical-new.lazy').then((module) => module.Route)),
  createRoute({ ...parent, path: '/electrical-services/$id' }).lazy(() =>
    import('./electrical-record.lazy').then((module) => module.Route),
  ),
] as const;
