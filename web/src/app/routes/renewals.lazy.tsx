import { createLazyRoute } from '@tanstack/react-router';
import { RenewalsPage } from '@/features/renewals';

export const Route = createLazyRoute('/renewals')({ component: RenewalsPage });
