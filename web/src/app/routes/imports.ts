import { createRoute } from '@tanstack/react-router';
import { importSearch, importsSearch, type ImportSearch, type ImportsSearch } from '@/features/imports/search';
import { rootRoute } from '../root';

type Raw = Record<string, unknown>;

const parent = { getParentRoute: () => rootRoute } as const;

export const importRoutes = [
  createRoute({
    ...parent,
    path: '/import',
    validateSearch: (search: Raw): ImportsSearch => importsSearch.parse(search),
  }).lazy(() => import('./imports.lazy').then((module) => module.Route)),
  createRoute({
    ...parent,
    path: '/import/$id',
    validateSearch: (search: Raw): ImportSearch => importSearch.parse(search),
  }).lazy(() => import('./import.lazy').then((module) => module.Route)),
] as const;
