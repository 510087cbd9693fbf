import { createLazyRoute } from '@tanstack/react-router';
import { ServicesPage } from '@/features/electrical';

export const Route = createLazyRoute('/electrical-services')({ component: ServicesPage });
