import { createLazyRoute } from '@tanstack/react-router';
import { UnsubscribePage } from '@/features/unsubscribe';

export const Route = createLazyRoute('/unsubscribe')({ component: UnsubscribeRoute });

function UnsubscribeRoute() {
  return <UnsubscribePage search={Route.useSearch()} />;
}
