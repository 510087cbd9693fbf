import { createLazyRoute } from '@tanstack/react-router';
import { RequestsPage } from '@/features/access';

export const Route = createLazyRoute('/admin/audit/requests')({ component: RequestsPage });
