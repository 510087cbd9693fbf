import { createRoute } from '@tanstack/react-router';
import { circuitFilters } from '@/features/circuits/search';
import { mapSearchSchema, type MapSearch } from '@/features/map/search';
import { rootRoute } from '../root';

const schema = mapSearchSchema(circuitFilters);

export const mapRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/map',
    validateSearch: (search: Record<string, unknown>): MapSearch => schema.parse(search),
  }).lazy(() => import('./map.lazy').then((module) => module.Route)),
] as const;
