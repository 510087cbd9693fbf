import { createLazyRoute } from '@tanstack/react-router';
import { ImportStartPage } from '@/features/imports';

export const Route = createLazyRoute('/import')({
  component: function ImportsRoute() {
    return <ImportStartPage search={Route.useSearch()} />;
  },
});
