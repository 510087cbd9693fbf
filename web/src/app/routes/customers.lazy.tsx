import { createLazyRoute } from '@tanstack/react-router';
import { CustomersPage } from '@/features/customers';

export const Route = createLazyRoute('/customers')({ component: CustomersPage });
