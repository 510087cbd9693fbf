import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { DocumentsSection } from '@/features/documents';
import { RfLinkRecordPage } from '@/features/rf-links';

export const Route = createLazyRoute('/rf-links/$id')({ component: RfLinkRoute });

function RfLinkRoute() {
  const { id } = Route.useParams();
  const { on } = Route.useSearch();
  const navigate = useNavigate();
  return (
    <RfLinkRecordPage
      id={id}
      on={on}
      onDay={(day) => void navigate({ to: '/rf-links/$id', params: { id }, search: { on: day }, replace: true })}
      documents={(link) => <DocumentsSection owner={{ kind: 'rf_link', id: link.id, label: link.name }} />}
    />
  );
}
