import { createLazyRoute } from '@tanstack/react-router';
import { EditContractPage } from '@/features/contracts';

export const Route = createLazyRoute('/contracts/$id/edit')({ component: EditContractRoute });

function EditContractRoute() {
  return <EditContractPage id={Route.useParams().id} />;
}
