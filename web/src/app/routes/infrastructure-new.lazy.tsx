import { createLazyRoute } from '@tanstack/react-router';
import { CreateSitePage } from '@/features/infrastructure';

export const Route = createLazyRoute('/infrastructure/new')({ component: CreateSitePage });
