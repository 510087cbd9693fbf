import { createLazyRoute } from '@tanstack/react-router';
import { SitesPage } from '@/features/infrastructure';

export const Route = createLazyRoute('/infrastructure')({ component: SitesPage });
