import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan, type Entity } from '@/api';
import { DeleteDialog, FactsCard, RecordMenu, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { Card, StatusMark, Tag } from '@/ui';
import { serviceTypes } from '../api';
import { serviceTypeFields } from '../fields';
import { serviceTypeHref } from '../href';
import type { ServiceType } from '../types';
import { InUse } from './in-use';

const LIST = '/admin/service-types';
const FACTS = serviceTypeFields.map(({ name }) => name);

function Record({ entity }: { entity: Entity<ServiceType> }) {
  const type = entity.data;
  const can = useCan();
  const [deleting, setDeleting] = useState(false);
  const mayEdit = can('catalog_edit');
  const editor = useRecordEditor({
    resource: serviceTypes,
    entity,
    fields: serviceTypeFields,
    editPermission: 'catalog_edit',
    noun: 'service type',
  });
  return (
    <RecordPage
      record={type}
      name={type.name}
      crumbs={[{ label: 'Service types', href: LIST }]}
      marks={
        <>
          <StatusMark status={type.active ? 'active' : 'inactive'} />
          <Tag>{type.code}</Tag>
          <Tag>{format.label(type.category)}</Tag>
        </>
      }
      actions={<RecordMenu href={serviceTypeHref(type.id)} onDelete={mayEdit ? () => setDeleting(true) : undefined} />}
      editable={mayEdit}
      main={<FactsCard editor={editor} names={FACTS} hint />}
      rail={
        <Card title="In use">
          <InUse type={type} />
        </Card>
      }
    >
      {editor.dialog}
      {deleting ? (
        <DeleteDialog
          resource={serviceTypes}
          entity={entity}
          name={type.name}
          noun="service type"
          listHref={LIST}
          recordHref={serviceTypeHref(type.id)}
          consequence="It leaves the catalog."
          instead="make it inactive: circuits keep it, new ones are not offered it"
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </RecordPage>
  );
}

/** A service type's own page. */
export function ServiceTypeRecordPage({ id }: { id: string }) {
  const query = useQuery(serviceTypes.detail(id));
  return (
    <RecordQuery
      query={query}
      title="Service type"
      what="The service type"
      list={{ label: 'All service types', href: LIST }}
    >
      {(entity) => <Record key={id} entity={entity} />}
    </RecordQuery>
  );
}
