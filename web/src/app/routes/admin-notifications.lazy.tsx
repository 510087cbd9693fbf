import { createLazyRoute } from '@tanstack/react-router';
import { NotificationsPage } from '@/features/access';

export const Route = createLazyRoute('/admin/notifications')({ component: NotificationsPage });
