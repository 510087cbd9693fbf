import { createLazyRoute } from '@tanstack/react-router';
import { CustomerRecordPage } from '@/features/customers';
import { DocumentsSection } from '@/features/documents';

export const Route = createLazyRoute('/customers/$id')({ component: CustomerRoute });

function CustomerRoute() {
  const { id } = Route.useParams();
  return (
    <CustomerRecordPage
      id={id}
      documents={({ name }, onUsePosition) => (
        <DocumentsSection owner={{ kind: 'customer', id, label: name }} onUsePosition={onUsePosition} />
      )}
    />
  );
}
