import { createLazyRoute } from '@tanstack/react-router';
import { ServiceRecordPage } from '@/features/electrical';

export const Route = createLazyRoute('/electrical-services/$id')({ component: ServiceRoute });

function ServiceRoute() {
  return <ServiceRecordPage id={Route.useParams().id} />;
}
