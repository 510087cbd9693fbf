import { createLazyRoute } from '@tanstack/react-router';
import { DocumentsSection } from '@/features/documents';
import { SiteRecordPage } from '@/features/infrastructure';

export const Route = createLazyRoute('/infrastructure/$id')({ component: SiteRoute });

function SiteRoute() {
  const { id } = Route.useParams();
  return (
    <SiteRecordPage
      id={id}
      documents={(site, usePosition) => (
        <DocumentsSection owner={{ kind: 'asset', id: site.id, label: site.name }} onUsePosition={usePosition} />
      )}
    />
  );
}
