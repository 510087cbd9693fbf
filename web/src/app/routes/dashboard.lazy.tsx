import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { DashboardPage, type DashboardPageProps } from '@/features/dashboard';

export const Route = createLazyRoute('/dashboard')({ component: DashboardRoute });

function DashboardRoute() {
  const search = Route.useSearch();
  const navigate = useNavigate();
  const onSearch = useCallback<DashboardPageProps['onSearch']>(
    (changes) => void navigate({ to: '/dashboard', search: (now) => ({ ...now, ...changes }), replace: true }),
    [navigate],
  );
  return <DashboardPage search={search} onSearch={onSearch} />;
}
