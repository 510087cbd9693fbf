import { createLazyRoute } from '@tanstack/react-router';
import { SystemPage } from '@/features/system';

export const Route = createLazyRoute('/admin/system')({ component: SystemPage });
