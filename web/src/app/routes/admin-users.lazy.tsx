import { createLazyRoute } from '@tanstack/react-router';
import { UsersPage } from '@/features/access';

export const Route = createLazyRoute('/admin/users')({ component: UsersPage });
