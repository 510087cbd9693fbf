import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { CircuitRecordPage } from '@/features/circuits';

export const Route = createLazyRoute('/circuits/$id')({ component: CircuitRoute });

function CircuitRoute() {
  const { id } = Route.useParams();
  const { tab = 'overview' } = Route.useSearch();
  const navigate = useNavigate();
  return (
    <CircuitRecordPage
      id={id}
      tab={tab}
      onTab={(next) =>
        void navigate({
          to: '/circuits/$id',
          params: { id },
          search: { tab: next === 'overview' ? undefined : next },
        })
      }
    />
  );
}
