import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { ContractRecordPage } from '@/features/contracts';
import { DocumentsSection } from '@/features/documents';
import { RenewalSummary } from '@/features/renewals';

export const Route = createLazyRoute('/contracts/$id')({ component: ContractRoute });

function ContractRoute() {
  const { id } = Route.useParams();
  const { on } = Route.useSearch();
  const navigate = useNavigate();
  return (
    <ContractRecordPage
      id={id}
      on={on}
      onDay={(day) => void navigate({ to: '/contracts/$id', params: { id }, search: { on: day }, replace: true })}
      renewal={(contract) => <RenewalSummary contractId={contract.id} />}
      documents={({ agreement_number: number }) => (
        <DocumentsSection owner={{ kind: 'contract', id, label: number ?? 'this contract' }} />
      )}
    />
  );
}
