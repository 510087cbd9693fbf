import { createLazyRoute } from '@tanstack/react-router';
import { EditCircuitPage } from '@/features/circuits';

export const Route = createLazyRoute('/circuits/$id/edit')({ component: CircuitEditRoute });

function CircuitEditRoute() {
  const { id } = Route.useParams();
  return <EditCircuitPage id={id} />;
}
