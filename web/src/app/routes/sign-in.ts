import { createRoute } from '@tanstack/react-router';
import { signInSearch, type SignInSearch } from '@/features/sign-in/search';
import { rootRoute } from '../root';

export const signInRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sign-in',
    validateSearch: (search: Record<string, unknown>): SignInSearch => signInSearch.parse(search),
  }).lazy(() => import('./sign-in.lazy').then((module) => module.Route)),
] as const;
