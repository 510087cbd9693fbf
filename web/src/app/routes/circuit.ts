import { createRoute } from '@tanstack/react-router';
import { circuitRecordSearch, type CircuitRecordSearch } from '@/features/circuits/search';
import { rootRoute } from '../root';

const parent = { getParentRoute: () => rootRoute } as const;

export const circuitRecordRoutes = [
  createRoute({ ...parent, path: '/circuits/new' }).lazy(() =>
    import('./circuit-new.lazy').then((module) => module.Route),
  ),
  createRoute({
    ...parent,
    path: '/circuits/$id',
    validateSearch: (search: Record<string, unknown>): CircuitRecordSearch => circuitRecordSearch.parse(search),
  }).lazy(() => import('./circuit.lazy').then((module) => module.Route)),
  createRoute({ ...parent, path: '/circuits/$id/edit' }).lazy(() =>
    import('./circuit-edit.lazy').then((module) => module.Route),
  ),
] as const;
