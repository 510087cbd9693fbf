import { createLazyRoute } from '@tanstack/react-router';
import { CreateCircuitPage } from '@/features/circuits';

export const Route = createLazyRoute('/circuits/new')({ component: CreateCircuitPage });
