import { createRoute, redirect } from '@tanstack/react-router';
import { rootRoute } from '../root';

export const homeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/circuits', replace: true });
    },
  }),
] as const;
