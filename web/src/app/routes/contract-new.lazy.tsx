import { createLazyRoute } from '@tanstack/react-router';
import { CreateContractPage } from '@/features/contracts';

export const Route = createLazyRoute('/contracts/new')({ component: NewContractRoute });

function NewContractRoute() {
  return <CreateContractPage search={Route.useSearch()} />;
}
