import { createLazyRoute } from '@tanstack/react-router';
import { CreateUserPage } from '@/features/access';

export const Route = createLazyRoute('/admin/users/new')({ component: CreateUserPage });
