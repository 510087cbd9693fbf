import { createLazyRoute } from '@tanstack/react-router';
import { ContractsPage } from '@/features/contracts';

export const Route = createLazyRoute('/contracts')({ component: ContractsPage });
