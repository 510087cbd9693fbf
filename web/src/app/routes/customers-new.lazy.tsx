import { createLazyRoute } from '@tanstack/react-router';
import { CreateCustomerPage } from '@/features/customers';

export const Route = createLazyRoute('/customers/new')({ component: CreateCustomerPage });
