import { createRoute } from '@tanstack/react-router';
import { circuitSearch, type CircuitListSearch } from '@/features/circuits/search';
import { rootRoute } from '../root';

export const circuitRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/circuits',
    validateSearch: (search: Record<string, unknown>): CircuitListSearch => circuitSearch.parse(search),
  }).lazy(() => import('./circuits.lazy').then((module) => module.Route)),
] as const;
