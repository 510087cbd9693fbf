import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  type AnyRouter,
} from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { parseSearch, stringifySearch } from '@/shared/url-search';
import { Toaster } from '@/ui';

const testClient = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

export interface AppRender extends RenderResult {
  user: UserEvent;
  router: AnyRouter;
  client: QueryClient;
}

/** Renders inside router and query client; `validateSearch` and `url` are the page's own. */
export function renderWithApp(
  ui: ReactNode,
  options: { url?: string; validateSearch?: (search: Record<string, unknown>) => object } = {},
): AppRender {
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => <>{ui}</>,
    validateSearch: options.validateSearch,
  });
  const other = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>Another page</p> });
  const router = createRouter({
    routeTree: root.addChildren([page, other]),
    history: createMemoryHistory({ initialEntries: [options.url ?? '/'] }),
    parseSearch,
    stringifySearch,
  });
  const client = testClient();
  const result = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
      <Toaster />
    </QueryClientProvider>,
  );
  return { ...result, user: userEvent.setup(), router, client };
}
