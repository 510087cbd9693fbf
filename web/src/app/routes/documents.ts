import { createRoute } from '@tanstack/react-router';
import { documentSearch, type DocumentSearch } from '@/features/documents/search';
import { rootRoute } from '../root';

export const documentRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/documents/$id',
    validateSearch: (search: Record<string, unknown>): DocumentSearch => documentSearch.parse(search),
  }).lazy(() => import('./document.lazy').then((module) => module.Route)),
] as const;
