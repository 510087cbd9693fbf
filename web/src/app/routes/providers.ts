import { createRoute } from '@tanstack/react-router';
import {
  providerRecordSearch,
  providerSearch,
  type ProviderListSearch,
  type ProviderRecordSearch,
} from '@/features/providers/search';
import { rootRoute } from '../root';

const parent = { getParentRoute: () => rootRoute } as const;

export const providerRoutes = [
  createRoute({
    ...parent,
    path: '/providers',
    validateSearch: (search: Record<string, unknown>): ProviderListSearch => providerSearch.parse(search),
  }).lazy(() => import('./providers.lazy').then((module) => module.Route)),
  createRoute({ ...parent, path: '/providers/new' }).lazy(() =>
    import('./providers-new.lazy').then((module) => module.Route),
  ),
  createRoute({
    ...parent,
    path: '/providers/$id',
    validateSearch: (search: Record<string, unknown>): ProviderRecordSearch => providerRecordSearch.parse(search),
  }).lazy(() => import('./providers-record.lazy').then((module) => module.Route)),
] as const;
