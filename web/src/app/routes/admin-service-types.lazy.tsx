import { createLazyRoute } from '@tanstack/react-router';
import { ServiceTypesPage } from '@/features/service-types';

export const Route = createLazyRoute('/admin/service-types')({ component: ServiceTypesPage });
