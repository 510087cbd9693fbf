import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/shared/url-search';
import { circuitFilters, circuitSearch, type CircuitListSearch } from '@/features/circuits/search';
import { mapSearchSchema } from '@/features/map/search';
import { RouteError } from './shell/route-error';
import { RouteNotFound } from './shell/route-not-found';
import { RoutePending } from './shell/route-pending';
import { Shell } from './shell/shell';

interface RouterContext {
  queryClient: QueryClient;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Shell, notFoundComponent: RouteNotFound });
const parent = { getParentRoute: () => rootRoute };

const index = createRoute({
  ...parent,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/circuits', replace: true });
  },
});

const circuits = createRoute({
  ...parent,
  path: '/circuits',
  validateSearch: (search: Record<string, unknown>): CircuitListSearch => circuitSearch.parse(search),
}).lazy(() => import('./routes/circuits.lazy').then((module) => module.Route));

const mapSearch = mapSearchSchema(circuitFilters);
const map = createRoute({
  ...parent,
  path: '/map',
  validateSearch: (search: Record<string, unknown>) => mapSearch.parse(search),
}).lazy(() => import('./routes/map.lazy').then((module) => module.Route));

const routeTree = rootRoute.addChildren([index, circuits, map]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: RouteNotFound,
    defaultPendingComponent: RoutePending,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
