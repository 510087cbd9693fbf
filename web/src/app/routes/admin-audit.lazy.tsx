import { createLazyRoute } from '@tanstack/react-router';
import { AuditPage } from '@/features/access';

export const Route = createLazyRoute('/admin/audit')({ component: AuditPage });
