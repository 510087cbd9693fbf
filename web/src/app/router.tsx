import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/shared/url-search';
import { rootRoute } from './root';
import { circuitRecordRoutes } from './routes/circuit';
import { circuitRoutes } from './routes/circuits';
import { dashboardRoutes } from './routes/dashboard';
import { homeRoutes } from './routes/home';
import { mapRoutes } from './routes/map';
import { providerRoutes } from './routes/providers';
import { RouteError } from './shell/route-error';
import { RouteNotFound } from './shell/route-not-found';
import { RoutePending } from './shell/route-pending';

const routeTree = rootRoute.addChildren([
  ...homeRoutes,
  ...circuitRoutes,
  ...circuitRecordRoutes,
  ...mapRoutes,
  ...dashboardRoutes,
  ...providerRoutes,
]);

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
