import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useMe, type Entity } from '@/api';
import { QueryState, useRecordEditor } from '@/resource';
import { EmptyState, Page, SkeletonLines, toast } from '@/ui';
import { circuitDetail, circuits } from '../../api';
import { circuitFields } from '../../fields';
import type { Circuit } from '../../types';
import { CircuitForm } from './circuit-form';
import { fieldsOf, sectionsFor } from './form-sections';
import { changedBody, valuesOf, type FormValues } from './form-values';

function labelsOf(circuit: Circuit): Record<string, string> {
  const labels = {
    carrier_id: circuit.carrier_name,
    service_type_id: circuit.service_type_name,
    a_endpoint_id: circuit.a_endpoint_name,
    z_endpoint_id: circuit.z_endpoint_name,
  };
  return Object.fromEntries(Object.entries(labels).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** Edits the record as it was when the form opened: what others change meanwhile shows as a conflict. */
function EditForm({ entity, permissions }: { entity: Entity<Circuit>; permissions: readonly string[] }) {
  const navigate = useNavigate();
  const [opened] = useState(entity);
  const first = opened.data;
  const sections = useMemo(() => sectionsFor('edit', (permission) => permissions.includes(permission)), [permissions]);
  const fields = fieldsOf(sections);
  const editor = useRecordEditor({
    resource: circuits,
    entity: opened,
    fields: circuitFields,
    editPermission: 'circuits_edit',
    noun: 'circuit',
  });
  if (!sections.length) {
    return (
      <Page title={`Edit ${first.circuit_id}`} line>
        <EmptyState icon={Lock} title="Your role may not change circuits">
          It needs the permission circuits_edit.
        </EmptyState>
      </Page>
    );
  }
  return (
    <>
      <CircuitForm
        title={`Edit ${first.circuit_id}`}
        submitLabel="Save changes"
        sections={sections}
        initial={valuesOf(first, fields)}
        initialLabels={labelsOf(first)}
        base={first as unknown as FormValues}
        note={
          permissions.includes('circuits_edit')
            ? undefined
            : 'Engineering, operations and project managers edit the other fields.'
        }
        onSave={async (values, labels) => {
          const changes = changedBody(values, first, fields);
          if (Object.keys(changes).length) await editor.save(changes, { words: labels });
        }}
        onLeave={(saved) => {
          if (saved) toast(`${first.circuit_id} saved`);
          void navigate({ to: '/circuits/$id', params: { id: first.id }, replace: saved });
        }}
      />
      {editor.dialog}
    </>
  );
}

/** All fields of a circuit at once. */
export function EditCircuitPage({ id }: { id: string }) {
  const query = useQuery(circuitDetail(id));
  const me = useMe();
  if (query.data && me) return <EditForm entity={query.data} permissions={me.permissions} />;
  return (
    <Page title="Edit circuit" line>
      <QueryState
        query={query}
        what="The circuit"
        skeleton={
          <div className="p-gutter">
            <SkeletonLines lines={10} />
          </div>
        }
      >
        {() => null}
      </QueryState>
    </Page>
  );
}
