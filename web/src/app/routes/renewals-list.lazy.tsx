import { createLazyRoute } from '@tanstack/react-router';
import { RenewalsListPage } from '@/features/renewals';

export const Route = createLazyRoute('/renewals/list')({ component: RenewalsListPage });
