import { createLazyRoute } from '@tanstack/react-router';
import { ProvidersPage } from '@/features/providers';

export const Route = createLazyRoute('/providers')({ component: ProvidersPage });
