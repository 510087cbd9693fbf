import { createLazyRoute } from '@tanstack/react-router';
import { EndpointsPage } from '@/features/endpoints';

export const Route = createLazyRoute('/endpoints')({ component: EndpointsPage });
