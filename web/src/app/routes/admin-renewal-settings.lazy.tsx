import { createLazyRoute } from '@tanstack/react-router';
import { RenewalSettingsPage } from '@/features/access';

export const Route = createLazyRoute('/admin/notifications/renewals')({ component: RenewalSettingsPage });
