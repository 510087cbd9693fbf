import { createLazyRoute, Navigate } from '@tanstack/react-router';

/** Where the e-mails were before; links in people's notes still lead there. */
export const Route = createLazyRoute('/admin/emails')({
  component: () => <Navigate to="/admin/notifications/emails" replace />,
});
