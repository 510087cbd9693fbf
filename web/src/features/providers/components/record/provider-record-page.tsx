import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan, type Entity } from '@/api';
import { QueryState, useRecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { useShortcut } from '@/shared/shortcuts';
import { buttonClass, Page } from '@/ui';
import { providers, type CircuitOrder } from '../../api';
import { providerFields } from '../../fields';
import '../../providers.css';
import type { Provider } from '../../types';
import { ContactsCard } from '../contacts/contacts-card';
import { ProviderFigures } from '../provider-figures';
import { CircuitsCard } from './circuits-card';
import { ContractsCard } from './contracts-card';
import { FactsCard } from './facts-card';
import { HistoryCard } from './history-card';
import { ProviderActions } from './provider-actions';
import { ProviderHeading } from './provider-heading';
import { ProviderSkeleton } from './provider-skeleton';
import { SpendCard } from './spend-card';

export interface ProviderRecordProps {
  id: string;
  order: CircuitOrder | undefined;
  onOrder: (order: CircuitOrder) => void;
}

const editFirstFact = () => document.querySelector<HTMLElement>('.provider-grid [data-inline-field]')?.click();

function Record({ entity, order, onOrder }: Omit<ProviderRecordProps, 'id'> & { entity: Entity<Provider> }) {
  const provider = entity.data;
  const can = useCan();
  const mayEdit = can('carriers_edit');
  const editor = useRecordEditor({
    resource: providers,
    entity,
    fields: providerFields,
    editPermission: 'carriers_edit',
    noun: 'provider',
  });
  useShortcut({ id: 'record.edit', keys: 'e', label: 'Edit the first fact', group: 'Record' }, editFirstFact, mayEdit);
  return (
    <Page
      title={provider.name}
      line
      heading={<ProviderHeading provider={provider} />}
      beside={
        <div className="provider-figures">
          <ProviderFigures provider={provider} />
        </div>
      }
      actions={<ProviderActions entity={entity} />}
    >
      <div className="page-scroll" tabIndex={0} role="region" aria-label={provider.name}>
        <div className="provider-grid">
          <div className="provider-column">
            {can('circuits_view') ? <CircuitsCard provider={provider} order={order} onOrder={onOrder} /> : null}
            {can('contracts_view') ? <ContractsCard provider={provider} /> : null}
          </div>
          <div className="provider-column">
            <ContactsCard provider={provider} />
            {can('financials_view') && can('analysis_view') ? <SpendCard provider={provider} /> : null}
            <FactsCard editor={editor} />
            {can('audit_view') ? <HistoryCard id={provider.id} /> : null}
            {provider.updated_at ? (
              <p className="count">
                Updated {format.date(provider.updated_at)}
                {provider.updated_by ? ` by ${provider.updated_by}` : ''}
              </p>
            ) : null}
          </div>
        </div>
      </div>
      {editor.dialog}
    </Page>
  );
}

/** A provider's own page. */
export function ProviderRecordPage({ id, ...props }: ProviderRecordProps) {
  const query = useQuery(providers.detail(id));
  if (query.data) return <Record key={id} entity={query.data} {...props} />;
  if (query.isPending) return <ProviderSkeleton />;
  return (
    <Page title="Provider" line>
      <QueryState
        query={query}
        what="The provider"
        skeleton={null}
        notFoundActions={
          <Link to="/providers" className={buttonClass('outlined', 'sm')}>
            All providers
          </Link>
        }
      >
        {() => null}
      </QueryState>
    </Page>
  );
}
