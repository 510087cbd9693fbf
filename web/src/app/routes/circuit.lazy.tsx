import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { CircuitRecordPage } from '@/features/circuits';
import { DocumentsCard, DocumentsSection, useDocumentCount, type Owner } from '@/features/documents';
import { RenewalSummary } from '@/features/renewals';

export const Route = createLazyRoute('/circuits/$id')({ component: CircuitRoute });

const owner = (id: string, label = ''): Owner => ({ kind: 'circuit', id, label });

function CircuitRoute() {
  const { id } = Route.useParams();
  const { tab = 'overview' } = Route.useSearch();
  const navigate = useNavigate();
  const count = useDocumentCount(owner(id));
  return (
    <CircuitRecordPage
      id={id}
      tab={tab}
      onTab={(next) =>
        void navigate({
          to: '/circuits/$id',
          params: { id },
          search: { tab: next === 'overview' ? undefined : next },
        })
      }
      renewal={(contractId) => <RenewalSummary contractId={contractId} />}
      documents={
        count === null
          ? undefined
          : {
              count,
              card: ({ circuit_id }) => (
                <DocumentsCard
                  owner={owner(id, circuit_id)}
                  allLink={(text) => (
                    <Link to="/circuits/$id" params={{ id }} search={{ tab: 'documents' }} className="link font-medium">
                      {text}
                    </Link>
                  )}
                />
              ),
              section: ({ circuit_id }) => <DocumentsSection owner={owner(id, circuit_id)} />,
            }
      }
    />
  );
}
