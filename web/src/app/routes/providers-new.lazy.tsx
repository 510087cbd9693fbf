import { createLazyRoute } from '@tanstack/react-router';
import { CreateProviderPage } from '@/features/providers';

export const Route = createLazyRoute('/providers/new')({ component: CreateProviderPage });
