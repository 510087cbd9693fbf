import { createLazyRoute } from '@tanstack/react-router';
import { RfSystemsPage } from '@/features/rf-systems';

export const Route = createLazyRoute('/admin/rf-systems')({ component: RfSystemsPage });
