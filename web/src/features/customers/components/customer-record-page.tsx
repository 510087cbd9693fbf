import { useQuery } from '@tanstack/react-query';
import { Phone } from 'lucide-react';
import { useState } from 'react';
import { useCan, type Entity } from '@/api';
import { PlaceFact, PlaceMapCard } from '@/place';
import { DeleteDialog, FactsCard, HistoryCard, RecordMenu, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import { addressNames } from '@/resource/form';
import { telephone } from '@/shared/call';
import { buttonClass, StatusMark, Tag } from '@/ui';
import { customers } from '../api';
import { customerFields } from '../fields';
import { customerHref } from '../href';
import type { Customer } from '../types';
import { kindWords } from '../values';
import { ContactCard } from './contact-card';
import { CustomerFigures } from './customer-figures';
import { LinksCard, PlacesCard, PowerCard } from './related-cards';

const CRUMBS = [{ label: 'Customers', href: '/customers' }];
const FACTS = [
  'name',
  'kind',
  'status',
  'units',
  'account_number',
  'sonar_account_id',
  'contact_name',
  'contact_phone',
  'contact_email',
  'notes',
];

function Loaded({ entity }: { entity: Entity<Customer> }) {
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
          <FactsCard editor={editor} names={FACTS} hint />
          {can('rf_links_view') ? <LinksCard customer={customer} /> : null}
          {can('endpoints_view') ? <PlacesCard customer={customer} /> : null}
          {can('electrical_view') ? <PowerCard customer={customer} /> : null}
        </>
      }
      rail={
        <>
          <ContactCard customer={customer} />
          <PlaceMapCard place={customer} />
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
export function CustomerRecordPage({ id }: { id: string }) {
  const query = useQuery(customers.detail(id));
  return (
    <RecordQuery
      query={query}
      title="Customer"
      what="The customer"
      list={{ label: 'All customers', href: '/customers' }}
    >
      {(entity) => <Loaded key={id} entity={entity} />}
    </RecordQuery>
  );
}
