import { createLazyRoute } from '@tanstack/react-router';
import { EditRfLinkPage } from '@/features/rf-links';

export const Route = createLazyRoute('/rf-links/$id/edit')({ component: EditRfLinkRoute });

function EditRfLinkRoute() {
  const { id } = Route.useParams();
  return <EditRfLinkPage id={id} />;
}
