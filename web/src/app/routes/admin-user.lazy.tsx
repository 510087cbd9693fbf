import { createLazyRoute } from '@tanstack/react-router';
import { UserPage } from '@/features/access';

export const Route = createLazyRoute('/admin/users/$id')({ component: UserRoute });

function UserRoute() {
  return <UserPage id={Route.useParams().id} />;
}
