import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, useMatches } from '@tanstack/react-router';
import { RouteNotFound } from './shell/route-not-found';
import { Shell } from './shell/shell';

export interface RouterContext {
  queryClient: QueryClient;
}

/** For people who are not signed in, or need not be. */
const BARE: readonly string[] = ['/sign-in', '/unsubscribe'];

function Root() {
  const bare = useMatches({ select: (matches) => matches.some((match) => BARE.includes(match.routeId)) });
  return bare ? <Outlet /> : <Shell />;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: RouteNotFound,
});
