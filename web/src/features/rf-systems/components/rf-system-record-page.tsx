import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, useCan, type Entity } from '@/api';
import { DeleteDialog, FactsCard, HistoryCard, RecordMenu, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import { Card, StatusMark, Tag, toast } from '@/ui';
import { rfSystems } from '../api';
import { historyFields, rfSystemFields } from '../fields';
import { rfSystemHref } from '../href';
import type { RfSystem } from '../types';
import { roleWords } from '../values';
import { BasePicker } from './base-picker';
import { InUse } from './use-card';

const LIST = '/admin/rf-systems';
const FACTS = ['name', 'type', 'role', 'licensed', 'active', 'frequency_used', 'description'];
const DEFAULTS = ['default_frequency_mhz', 'capacity_mbps', 'cost', 'currency'];

function Record({ entity }: { entity: Entity<RfSystem> }) {
  const system = entity.data;
  const can = useCan();
  const [deleting, setDeleting] = useState(false);
  const mayEdit = can('catalog_edit');
  const editor = useRecordEditor({
    resource: rfSystems,
    entity,
    fields: rfSystemFields,
    editPermission: 'catalog_edit',
    noun: 'RF system',
  });
  const setBases = (ids: string[]) =>
    void editor.save({ compatible_base_ids: ids }).catch((error: unknown) => {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      toast(`The bases stay as they were: ${asProblem(cause).message}`, { tone: 'error' });
    });
  return (
    <RecordPage
      record={system}
      name={system.name}
      crumbs={[{ label: 'RF standards', href: LIST }]}
      marks={
        <>
          <StatusMark status={system.active ? 'active' : 'inactive'} />
          <Tag>{system.type}</Tag>
          <Tag>{roleWords(system.role)}</Tag>
        </>
      }
      actions={<RecordMenu href={rfSystemHref(system.id)} onDelete={mayEdit ? () => setDeleting(true) : undefined} />}
      editable={mayEdit || can('financials_edit')}
      main={
        <>
          <FactsCard editor={editor} names={FACTS} hint />
          <FactsCard editor={editor} title="What a new link starts with" names={DEFAULTS} />
          {system.role === 'ptmp_subscriber' ? (
            <Card title="Served by">
              <BasePicker value={system.compatible_base_ids} onChange={setBases} isDisabled={!mayEdit} />
            </Card>
          ) : null}
        </>
      }
      rail={
        <>
          <Card title="In use">
            <InUse system={system} />
          </Card>
          {can('lifecycle_view') ? (
            <HistoryCard resource={rfSystems} id={system.id} fields={historyFields} currency={system.currency} />
          ) : null}
        </>
      }
    >
      {editor.dialog}
      {deleting ? (
        <DeleteDialog
          resource={rfSystems}
          entity={entity}
          name={system.name}
          noun="RF system"
          listHref={LIST}
          recordHref={rfSystemHref(system.id)}
          consequence="It leaves the catalog."
          instead="make it inactive: links keep it, new ones are not offered it"
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </RecordPage>
  );
}

/** A radio's own page. */
export function RfSystemRecordPage({ id }: { id: string }) {
  const query = useQuery(rfSystems.detail(id));
  return (
    <RecordQuery query={query} title="RF system" what="The RF system" list={{ label: 'All RF systems', href: LIST }}>
      {(entity) => <Record key={id} entity={entity} />}
    </RecordQuery>
  );
}
