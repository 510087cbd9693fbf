import { createLazyRoute } from '@tanstack/react-router';
import { CreateRfLinkPage } from '@/features/rf-links';

export const Route = createLazyRoute('/rf-links/new')({ component: NewRfLinkRoute });

function NewRfLinkRoute() {
  return <CreateRfLinkPage search={Route.useSearch()} />;
}
