import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { PermissionsPage } from '@/features/access';

export const Route = createLazyRoute('/admin/permissions')({ component: PermissionsRoute });

function PermissionsRoute() {
  const search = Route.useSearch();
  const navigate = useNavigate();
  return (
    <PermissionsPage
      search={search}
      onSearch={(next) => void navigate({ to: '/admin/permissions', search: next, replace: true })}
    />
  );
}
