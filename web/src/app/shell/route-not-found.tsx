import { Link } from '@tanstack/react-router';
import { buttonClass, NotFoundState, Page } from '@/ui';

export function RouteNotFound() {
  return (
    <Page title="Page not found">
      <NotFoundState
        what="The page"
        actions={
          <Link to="/" className={buttonClass('outlined', 'sm')}>
            Go to circuits
          </Link>
        }
      />
    </Page>
  );
}
