import { createRoute } from '@tanstack/react-router';
import {
  newRfLinkSearch,
  rfLinkRecordSearch,
  rfLinkSearch,
  type NewRfLinkSearch,
  type RfLinkListSearch,
  type RfLinkRecordSearch,
} from '@/features/rf-links/search';
import { rootRoute } from '../root';

type Raw = Record<string, unknown>;

const parent = { getParentRoute: () => rootRoute } as const;

export const rfLinkRoutes = [
  createRoute({
    ...parent,
    path: '/rf-links',
    validateSearch: (search: Raw): RfLinkListSearch => rfLinkSearch.parse(search),
  }).lazy(() => import('./rf-links.lazy').then((module) => module.Route)),
  createRoute({
    ...parent,
    path: '/rf-links/new',
    validateSearch: (search: Raw): NewRfLinkSearch => newRfLinkSearch.parse(search),
  }).lazy(() => import('./rf-link-new.lazy').then((module) => module.Route)),
  createRoute({
    ...parent,
    path: '/rf-links/$id',
    validateSearch: (search: Raw): RfLinkRecordSearch => rfLinkRecordSearch.parse(search),
  }).lazy(() => import('./rf-link.lazy').then((module) => module.Route)),
  createRoute({ ...parent, path: '/rf-links/$id/edit' }).lazy(() =>
    import('./rf-link-edit.lazy').then((module) => module.Route),
  ),
] as const;
