import { createLazyRoute } from '@tanstack/react-router';
import { ContractRates } from '@/features/contracts';
import { DocumentsSection } from '@/features/documents';
import { DecisionPage } from '@/features/renewals';

export const Route = createLazyRoute('/renewals/$id')({ component: DecisionRoute });

function DecisionRoute() {
  const { id } = Route.useParams();
  const { step } = Route.useSearch();
  return (
    <DecisionPage
      key={id}
      contractId={id}
      step={step}
      rates={(contractId) => <ContractRates contractId={contractId} />}
      documents={({ agreement_number: number }) => (
        <DocumentsSection owner={{ kind: 'contract', id, label: number ?? 'this contract' }} />
      )}
    />
  );
}
