import { createLazyRoute } from '@tanstack/react-router';
import { NodePage } from '@/features/infrastructure';

export const Route = createLazyRoute('/rf-nodes/$id')({ component: NodeRoute });

function NodeRoute() {
  const { id } = Route.useParams();
  return <NodePage id={id} />;
}
