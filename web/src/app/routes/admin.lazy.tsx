import { createLazyRoute, Outlet } from '@tanstack/react-router';
import { AdminFrame } from '@/features/access';

export const Route = createLazyRoute('/admin')({ component: AdminRoute });

function AdminRoute() {
  return (
    <AdminFrame>
      <Outlet />
    </AdminFrame>
  );
}
