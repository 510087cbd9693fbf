import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useCan, type Entity } from '@/api';
import { ContractsCard, contractsOver } from '@/contract';
import { DeleteDialog, FactsCard, HistoryCard, RecordMenu, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import { buttonClass, StatusMark } from '@/ui';
import { services } from '../api';
import { serviceFields } from '../fields';
import { nameOf, placeOf, serviceHref } from '../href';
import type { Service } from '../types';
import { BillsCard } from './bills-card';
import { ServiceFigures } from './service-figures';

const CRUMBS = [{ label: 'Electrical', href: '/electrical-services' }];
const ACCOUNT = ['utility', 'account_number', 'meter_number', 'rate_plan', 'status', 'monitoring_url', 'notes'];
const SERVICE = ['service_voltage', 'phase', 'amps', 'average_monthly_cost', 'average_monthly_kwh', 'currency'];

interface ServiceRecordProps {
  id: string;
  /** What another feature tells of its documents. */
  documents?: (service: Service) => ReactNode;
}

function Loaded({ entity, documents }: Omit<ServiceRecordProps, 'id'> & { entity: Entity<Service> }) {
  const service = entity.data;
  const can = useCan();
  const [deleting, setDeleting] = useState(false);
  const mayEdit = can('electrical_edit');
  const name = nameOf(service);
  const place = placeOf(service);
  const seesContracts = can('contracts_view');
  const contracts = useQuery({ ...contractsOver(services, service.id), enabled: seesContracts });
  const editor = useRecordEditor({
    resource: services,
    entity,
    fields: serviceFields,
    editPermission: 'electrical_edit',
    noun: 'electrical service',
  });
  return (
    <RecordPage
      record={service}
      name={name}
      crumbs={CRUMBS}
      marks={
        <>
          <StatusMark status={service.status} />
          {place ? (
            <span>
              {place.word}{' '}
              <Link to={place.href} className="link">
                {service.place_name}
              </Link>
            </span>
          ) : null}
        </>
      }
      figures={<ServiceFigures service={service} />}
      actions={
        <>
          {service.monitoring_url ? (
            <a href={service.monitoring_url} target="_blank" rel="noreferrer" className={buttonClass('outlined')}>
              <ExternalLink className="icon" aria-hidden />
              Monitoring
            </a>
          ) : null}
          <RecordMenu href={serviceHref(service.id)} onDelete={mayEdit ? () => setDeleting(true) : undefined} />
        </>
      }
      editable={mayEdit}
      main={
        <>
          <BillsCard entity={entity} />
          {seesContracts ? (
            <ContractsCard query={contracts} kind="electrical_service" id={service.id} what="service" />
          ) : null}
          {documents?.(service)}
        </>
      }
      rail={
        <>
          <FactsCard
            editor={editor}
            title="Account"
            names={[service.asset_id ? 'asset_id' : 'customer_id', ...ACCOUNT]}
            hint
          />
          <FactsCard editor={editor} title="Service" names={SERVICE} />
          <HistoryCard resource={services} id={service.id} fields={serviceFields} currency={service.currency} />
        </>
      }
    >
      {editor.dialog}
      {deleting ? (
        <DeleteDialog
          resource={services}
          entity={entity}
          name={name}
          noun="electrical service"
          listHref="/electrical-services"
          recordHref={serviceHref(service.id)}
          consequence="Its bills go with it."
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </RecordPage>
  );
}

/** An electrical service's own page. */
export function ServiceRecordPage({ id, documents }: ServiceRecordProps) {
  const query = useQuery(services.detail(id));
  return (
    <RecordQuery
      query={query}
      title="Electrical service"
      what="The electrical service"
      list={{ label: 'All electrical services', href: '/electrical-services' }}
    >
      {(entity) => <Loaded key={id} entity={entity} documents={documents} />}
    </RecordQuery>
  );
}
