import { createRoute } from '@tanstack/react-router';
import { decisionSearch, renewalSearch, type DecisionSearch, type RenewalListSearch } from '@/features/renewals/search';
import { rootRoute } from '../root';

type Raw = Record<string, unknown>;

const parent = { getParentRoute: () => rootRoute } as const;

export const renewalRoutes = [
  createRoute({
    ...parent,
    path: '/renewals',
    validateSearch: (search: Raw): RenewalListSearch => renewalSearch.parse(search),
  }).lazy(() => import('./renewals.lazy').then((module) => module.Route)),
  createRoute({
    ...parent,
    path: '/renewals/list',
    validateSearch: (search: Raw): RenewalListSearch => renewalSearch.parse(search),
  }).lazy(() => import('./renewals-list.lazy').then((module) => module.Route)),
  createRoute({
    ...parent,
    path: '/renewals/$id',
    validateSearch: (search: Raw): DecisionSearch => decisionSearch.parse(search),
  }).lazy(() => import('./renewal.lazy').then((module) => module.Route)),
] as const;
