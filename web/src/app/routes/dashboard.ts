import { createRoute } from '@tanstack/react-router';
import { dashboardSearch, type DashboardSearch } from '@/features/dashboard/search';
import { rootRoute } from '../root';

export const dashboardRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/dashboard',
    validateSearch: (search: Record<string, unknown>): DashboardSearch => dashboardSearch.parse(search),
  }).lazy(() => import('./dashboard.lazy').then((module) => module.Route)),
] as const;
