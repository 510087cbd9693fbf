import { createLazyRoute } from '@tanstack/react-router';
import { ImportPage } from '@/features/imports';

export const Route = createLazyRoute('/import/$id')({
  component: function ImportRoute() {
    const { id } = Route.useParams();
    return <ImportPage key={id} id={id} search={Route.useSearch()} />;
  },
});
