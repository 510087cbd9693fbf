import { createRoute } from '@tanstack/react-router';
import {
  auditSearch,
  emailSearch,
  permissionsSearch,
  requestSearch,
  tokenSearch,
  userSearch,
  type ListSearch,
  type PermissionsSearch,
} from '@/features/access/search';
import { rfSystemSearch, type RfSystemSearch } from '@/features/rf-systems/search';
import { serviceTypeSearch, type ServiceTypeSearch } from '@/features/service-types/search';
import { rootRoute } from '../root';

type Raw = Record<string, unknown>;

const adminRoute = createRoute({ getParentRoute: () => rootRoute, path: '/admin' }).lazy(() =>
  import('./admin.lazy').then((module) => module.Route),
);
const parent = { getParentRoute: () => adminRoute } as const;

export const adminRoutes = [
  adminRoute.addChildren([
    createRoute({ ...parent, path: '/' }).lazy(() => import('./admin-home.lazy').then((module) => module.Route)),
    createRoute({
      ...parent,
      path: '/users',
      validateSearch: (search: Raw): ListSearch => userSearch.parse(search),
    }).lazy(() => import('./admin-users.lazy').then((module) => module.Route)),
    createRoute({ ...parent, path: '/users/new' }).lazy(() =>
      import('./admin-user-new.lazy').then((module) => module.Route),
    ),
    createRoute({ ...parent, path: '/users/$id' }).lazy(() =>
      import('./admin-user.lazy').then((module) => module.Route),
    ),
    createRoute({
      ...parent,
      path: '/permissions',
      validateSearch: (search: Raw): PermissionsSearch => permissionsSearch.parse(search),
    }).lazy(() => import('./admin-permissions.lazy').then((module) => module.Route)),
    createRoute({
      ...parent,
      path: '/tokens',
      validateSearch: (search: Raw): ListSearch => tokenSearch.parse(search),
    }).lazy(() => import('./admin-tokens.lazy').then((module) => module.Route)),
    createRoute({
      ...parent,
      path: '/rf-systems',
      validateSearch: (search: Raw): RfSystemSearch => rfSystemSearch.parse(search),
    }).lazy(() => import('./admin-rf-systems.lazy').then((module) => module.Route)),
    createRoute({ ...parent, path: '/rf-systems/new' }).lazy(() =>
      import('./admin-rf-system-new.lazy').then((module) => module.Route),
    ),
    createRoute({ ...parent, path: '/rf-systems/$id' }).lazy(() =>
      import('./admin-rf-system.lazy').then((module) => module.Route),
    ),
    createRoute({
      ...parent,
      path: '/service-types',
      validateSearch: (search: Raw): ServiceTypeSearch => serviceTypeSearch.parse(search),
    }).lazy(() => import('./admin-service-types.lazy').then((module) => module.Route)),
    createRoute({ ...parent, path: '/service-types/new' }).lazy(() =>
      import('./admin-service-type-new.lazy').then((module) => module.Route),
    ),
    createRoute({ ...parent, path: '/service-types/$id' }).lazy(() =>
      import('./admin-service-type.lazy').then((module) => module.Route),
    ),
    createRoute({
      ...parent,
      path: '/audit',
      validateSearch: (search: Raw): ListSearch => auditSearch.parse(search),
    }).lazy(() => import('./admin-audit.lazy').then((module) => module.Route)),
    createRoute({
      ...parent,
      path: '/audit/requests',
      validateSearch: (search: Raw): ListSearch => requestSearch.parse(search),
    }).lazy(() => import('./admin-requests.lazy').then((module) => module.Route)),
    createRoute({ ...parent, path: '/notifications' }).lazy(() =>
      import('./admin-notifications.lazy').then((module) => module.Route),
    ),
    createRoute({ ...parent, path: '/notifications/renewals' }).lazy(() =>
      import('./admin-renewal-settings.lazy').then((module) => module.Route),
    ),
    createRoute({
      ...parent,
      path: '/notifications/emails',
      validateSearch: (search: Raw): ListSearch => emailSearch.parse(search),
    }).lazy(() => import('./admin-emails.lazy').then((module) => module.Route)),
    createRoute({ ...parent, path: '/system' }).lazy(() =>
      import('./admin-system.lazy').then((module) => module.Route),
    ),
    createRoute({ ...parent, path: '/emails' }).lazy(() =>
      import('./admin-emails-moved.lazy').then((module) => module.Route),
    ),
  ]),
] as const;
