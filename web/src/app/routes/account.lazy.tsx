import { createLazyRoute } from '@tanstack/react-router';
import { AccountPage } from '@/features/access';

export const Route = createLazyRoute('/account')({ component: AccountPage });
