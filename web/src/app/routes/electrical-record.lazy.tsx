import { createLazyRoute } from '@tanstack/react-router';
import { DocumentsSection } from '@/features/documents';
import { ServiceRecordPage } from '@/features/electrical';

export const Route = createLazyRoute('/electrical-services/$id')({ component: ServiceRoute });

function ServiceRoute() {
  const { id } = Route.useParams();
  return (
    <ServiceRecordPage
      id={id}
      documents={({ utility }) => <DocumentsSection owner={{ kind: 'electrical_service', id, label: utility }} />}
    />
  );
}
