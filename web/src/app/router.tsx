import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/shared/url-search';
import { rootRoute } from './root';
import { accountRoutes } from './routes/account';
import { adminRoutes } from './routes/admin';
import { circuitRecordRoutes } from './routes/circuit';
import { circuitRoutes } from './routes/circuits';
import { contractRoutes } from './routes/contracts';
import { customerRoutes } from './routes/customers';
import { dashboardRoutes } from './routes/dashboard';
import { documentRoutes } from './routes/documents';
import { electricalRoutes } from './routes/electrical';
import { endpointRoutes } from './routes/endpoints';
import { feedbackRoutes } from './routes/feedback';
import { homeRoutes } from './routes/home';
import { importRoutes } from './routes/imports';
import { infrastructureRoutes } from './routes/infrastructure';
import { mapRoutes } from './routes/map';
import { providerRoutes } from './routes/providers';
import { renewalRoutes } from './routes/renewals';
import { reportRoutes } from './routes/reports';
import { rfLinkRoutes } from './routes/rf-links';
import { signInRoutes } from './routes/sign-in';
import { timelineRoutes } from './routes/timeline';
import { unsubscribeRoutes } from './routes/unsubscribe';
import { RouteError } from './shell/route-error';
import { RouteNotFound } from './shell/route-not-found';
import { RoutePending } from './shell/route-pending';

const routeTree = rootRoute.addChildren([
  ...homeRoutes,
  ...circuitRoutes,
  ...circuitRecordRoutes,
  ...mapRoutes,
  ...dashboardRoutes,
  ...timelineRoutes,
  ...reportRoutes,
  ...infrastructureRoutes,
  ...electricalRoutes,
  ...contractRoutes,
  ...customerRoutes,
  ...endpointRoutes,
  ...documentRoutes,
  ...providerRoutes,
  ...renewalRoutes,
  ...rfLinkRoutes,
  ...importRoutes,
  ...accountRoutes,
  ...adminRoutes,
  ...feedbackRoutes,
  ...signInRoutes,
  ...unsubscribeRoutes,
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

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
