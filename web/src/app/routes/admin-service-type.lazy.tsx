import { createLazyRoute } from '@tanstack/react-router';
import { ServiceTypeRecordPage } from '@/features/service-types';

export const Route = createLazyRoute('/admin/service-types/$id')({ component: ServiceTypeRoute });

function ServiceTypeRoute() {
  const { id } = Route.useParams();
  return <ServiceTypeRecordPage id={id} />;
}
