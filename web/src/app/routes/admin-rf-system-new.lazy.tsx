import { createLazyRoute } from '@tanstack/react-router';
import { CreateRfSystemPage } from '@/features/rf-systems';

export const Route = createLazyRoute('/admin/rf-systems/new')({ component: CreateRfSystemPage });
