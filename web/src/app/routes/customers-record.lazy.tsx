import { createLazyRoute } from '@tanstack/react-router';
import { CustomerRecordPage } from '@/features/customers';

export const Route = createLazyRoute('/customers/$id')({ component: CustomerRoute });

function CustomerRoute() {
  return <CustomerRecordPage id={Route.useParams().id} />;
}
