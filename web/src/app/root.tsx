import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, useMatches } from '@tanstack/react-router';
import { RouteNotFound } from './shell/route-not-found';
import { Shell } from './shell/shell';

export interface RouterContext {
  queryClient: QueryClient;
}

/** Whoever signs in has no pages to go to yet. */
function Root() {
  const bare = useMatches({ select: (matches) => matches.some((match) => match.routeId === '/sign-in') });
  return bare ? <Outlet /> : <Shell />;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: RouteNotFound,
});
