import { createLazyRoute } from '@tanstack/react-router';
import { DocumentPage } from '@/features/documents';

export const Route = createLazyRoute('/documents/$id')({ component: DocumentRoute });

function DocumentRoute() {
  const { id } = Route.useParams();
  const { page } = Route.useSearch();
  return <DocumentPage key={`${id}:${page}`} id={id} page={page ? Number(page) : undefined} />;
}
