import { createLazyRoute } from '@tanstack/react-router';
import { RfSystemRecordPage } from '@/features/rf-systems';

export const Route = createLazyRoute('/admin/rf-systems/$id')({ component: RfSystemRoute });

function RfSystemRoute() {
  const { id } = Route.useParams();
  return <RfSystemRecordPage id={id} />;
}
