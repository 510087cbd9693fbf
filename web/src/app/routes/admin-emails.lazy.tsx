import { createLazyRoute } from '@tanstack/react-router';
import { EmailsPage } from '@/features/access';

export const Route = createLazyRoute('/admin/notifications/emails')({ component: EmailsPage });
