import { createRoute, notFound } from '@tanstack/react-router';
import { REPORTS, reportSearch, type ReportKind, type ReportSearch } from '@/features/reports/search';
import { rootRoute } from '../root';

const kindOf = (kind: string): ReportKind => {
  const known = REPORTS.find((report) => report === kind);
  if (!known) throw notFound();
  return known;
};

export const reportRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reports/$kind',
    params: { parse: ({ kind }) => ({ kind: kindOf(kind) }), stringify: ({ kind }) => ({ kind }) },
    validateSearch: (search: Record<string, unknown>): ReportSearch => reportSearch.parse(search),
  }).lazy(() => import('./reports.lazy').then((module) => module.Route)),
] as const;
