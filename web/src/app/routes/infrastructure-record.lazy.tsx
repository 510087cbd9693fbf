import { createLazyRoute } from '@tanstack/react-router';
import { SiteRecordPage } from '@/features/infrastructure';

export const Route = createLazyRoute('/infrastructure/$id')({ component: SiteRoute });

function SiteRoute() {
  const { id } = Route.useParams();
  return <SiteRecordPage id={id} />;
}
