import { createLazyRoute } from '@tanstack/react-router';
import { AdminHome } from '@/features/access';

export const Route = createLazyRoute('/admin/')({ component: AdminHome });
