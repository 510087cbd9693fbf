import { createLazyRoute } from '@tanstack/react-router';
import { EndpointRecordPage } from '@/features/endpoints';

export const Route = createLazyRoute('/endpoints/$id')({ component: EndpointRoute });

function EndpointRoute() {
  return <EndpointRecordPage id={Route.useParams().id} />;
}
