import { useQuery } from '@tanstack/react-query';
import { Phone } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { asProblem, useCan, type Entity } from '@/api';
import { PlaceFact, PlaceMapCard } from '@/place';
import { DeleteDialog, FactsCard, HistoryCard, RecordMenu, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import { addressNames } from '@/resource/form';
import { telephone } from '@/shared/call';
import { buttonClass, StatusMark, Tag, toast } from '@/ui';
import { customers } from '../api';
import { customerFields } from '../fields';
import { customerHref } from '../href';
import type { Customer } from '../types';
import { kindWords } from '../values';
import { ContactCard } from './contact-card';
import { CustomerFigures } from './customer-figures';
import { LinksCard, PlacesCard, PowerCard } from './related-cards';

const CRUMBS = [{ label: 'Customers', href: '/customers' }];
const FACTS = ['name', 'kind', 'status', 'units', 'account_number', 'sonar_account_id'];
const CONTACT = ['contact_name', 'contact_phone', 'contact_email', 'notes'];

/** What another feature tells of a customer's documents; a photo may offer where it was taken. */
export type CustomerDocuments = (
  customer: Customer,
  usePosition: ((latitude: number, longitude: number) => void) | undefined,
) => ReactNode;

interface CustomerRecordProps {
  id: string;
  documents?: CustomerDocuments;
}

function Loaded({ entity, documents }: Omit<CustomerRecordProps, 'id'> & { entity: Entity<Customer> }) {
  const customer = entity.data;
  const can = useCan();
  const [deleting, setDeleting] = useState(false);
  const mayEdit = can('customers_edit');
  const editor = useRecordEditor({
    resource: customers,
    entity,
    fields: customerFields,
    editPermission: 'customers_edit',
    noun: 'customer',
  });
  const usePosition = (latitude: number, longitude: number) => {
    editor.save({ latitude, longitude }).then(
      () => toast('Position taken from the photo'),
      (error: unknown) => toast(`The position was not saved: ${asProblem(error).message}`, { tone: 'error' }),
    );
  };
  return (
    <RecordPage
      record={customer}
      name={customer.name}
      crumbs={CRUMBS}
      marks={
        <>
          <StatusMark status={customer.status} />
          <Tag>{kindWords(customer.kind)}</Tag>
        </>
      }
      figures={<CustomerFigures customer={customer} />}
      actions={
        <>
          {customer.contact_phone ? (
            <a
              href={telephone(customer.contact_phone)}
              className={buttonClass('primary')}
              title={customer.contact_phone}
            >
              <Phone className="icon" aria-hidden />
              Call
            </a>
          ) : null}
          <RecordMenu href={customerHref(customer.id)} onDelete={mayEdit ? () => setDeleting(true) : undefined} />
        </>
      }
      editable={mayEdit}
      main={
        <>
          <div className="record-pair">
            <FactsCard editor={editor} names={FACTS} hint />
            <FactsCard editor={editor} title="Contact and notes" names={CONTACT} />
          </div>
          {can('rf_links_view') ? <LinksCard customer={customer} /> : null}
          {can('endpoints_view') ? <PlacesCard customer={customer} /> : null}
          {can('electrical_view') ? <PowerCard customer={customer} /> : null}
          {documents?.(customer, mayEdit ? usePosition : undefined)}
        </>
      }
      rail={
        <>
          <ContactCard customer={customer} />
          <PlaceMapCard place={customer} search={{ customer: customer.id }} />
          <FactsCard editor={editor} title="Place" names={addressNames}>
            <PlaceFact editor={editor} />
          </FactsCard>
          <HistoryCard resource={customers} id={customer.id} fields={customerFields} />
        </>
      }
    >
      {editor.dialog}
      {deleting ? (
        <DeleteDialog
          resource={customers}
          entity={entity}
          name={customer.name}
          noun="customer"
          listHref="/customers"
          recordHref={customerHref(customer.id)}
          instead="set it to inactive"
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </RecordPage>
  );
}

/** A customer's own page. */
export function CustomerRecordPage({ id, documents }: CustomerRecordProps) {
  const query = useQuery(customers.detail(id));
  return (
    <RecordQuery
      query={query}
      title="Customer"
      what="The customer"
      list={{ label: 'All customers', href: '/customers' }}
    >
      {(entity) => <Loaded key={id} entity={entity} documents={documents} />}
    </RecordQuery>
  );
}
