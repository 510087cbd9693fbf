import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { ReportPage } from '@/features/reports';

export const Route = createLazyRoute('/reports/$kind')({ component: ReportRoute });

function ReportRoute() {
  const { kind } = Route.useParams();
  const search = Route.useSearch();
  const navigate = useNavigate();
  return (
    <ReportPage
      kind={kind}
      search={search}
      onSearch={(next) => void navigate({ to: '/reports/$kind', params: { kind }, search: next, replace: true })}
    />
  );
}
