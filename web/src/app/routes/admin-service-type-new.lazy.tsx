import { createLazyRoute } from '@tanstack/react-router';
import { CreateServiceTypePage } from '@/features/service-types';

export const Route = createLazyRoute('/admin/service-types/new')({ component: CreateServiceTypePage });
