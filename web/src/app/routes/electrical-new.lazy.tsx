import { createLazyRoute } from '@tanstack/react-router';
import { CreateServicePage } from '@/features/electrical';

export const Route = createLazyRoute('/electrical-services/new')({ component: NewServiceRoute });

function NewServiceRoute() {
  return <CreateServicePage {...Route.useSearch()} />;
}
