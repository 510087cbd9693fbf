import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../root';

export const accountRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/account' }).lazy(() =>
    import('./account.lazy').then((module) => module.Route),
  ),
] as const;
