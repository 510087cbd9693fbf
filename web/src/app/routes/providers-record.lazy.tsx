import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { ProviderRecordPage } from '@/features/providers';

export const Route = createLazyRoute('/providers/$id')({ component: ProviderRoute });

function ProviderRoute() {
  const { id } = Route.useParams();
  const { circuits } = Route.useSearch();
  const navigate = useNavigate();
  return (
    <ProviderRecordPage
      id={id}
      order={circuits}
      onOrder={(order) =>
        void navigate({
          to: '/providers/$id',
          params: { id },
          search: { circuits: order === 'rate' ? undefined : order },
          replace: true,
        })
      }
    />
  );
}
