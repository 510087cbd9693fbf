import { createLazyRoute } from '@tanstack/react-router';
import { CircuitsPage } from '@/features/circuits';

export const Route = createLazyRoute('/circuits')({ component: CircuitsPage });
