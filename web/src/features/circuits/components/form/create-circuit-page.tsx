import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { requestEntity, useCan, useMe } from '@/api';
import { useSubmitKey } from '@/resource/form';
import { EmptyState, Page, SkeletonLines, toast } from '@/ui';
import { circuits } from '../../api';
import type { Circuit } from '../../types';
import { CircuitForm } from './circuit-form';
import { fieldsOf, sectionsFor } from './form-sections';
import { createBody, newValues } from './form-values';

function CreateForm({ permissions }: { permissions: readonly string[] }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useSubmitKey();
  const created = useRef<Circuit | null>(null);
  const sections = useMemo(
    () => sectionsFor('create', (permission) => permissions.includes(permission)),
    [permissions],
  );
  const fields = fieldsOf(sections);
  return (
    <CircuitForm
      title="New circuit"
      submitLabel="Create circuit"
      sections={sections}
      initial={newValues(fields)}
      initialLabels={{}}
      onSave={async (values) => {
        const body = createBody(values, fields);
        const { data } = await requestEntity<Circuit>('POST', circuits.path, {
          body,
          headers: { 'idempotency-key': keyOf(body) },
        });
        created.current = data;
        void client.invalidateQueries({ queryKey: circuits.keys.all });
        void client.invalidateQueries({ queryKey: ['counts'] });
      }}
      onLeave={() => {
        const circuit = created.current;
        if (!circuit) return void navigate({ to: '/circuits' });
        toast(`${circuit.circuit_id} created`);
        void navigate({ to: '/circuits/$id', params: { id: circuit.id }, replace: true });
      }}
    />
  );
}

/** A new circuit. */
export function CreateCircuitPage() {
  const me = useMe();
  const can = useCan();
  if (me && can('circuits_edit')) return <CreateForm permissions={me.permissions} />;
  return (
    <Page title="New circuit" line>
      {me ? (
        <EmptyState icon={Lock} title="Your role may not add circuits">
          It needs the permission circuits_edit.
        </EmptyState>
      ) : (
        <div className="p-gutter">
          <SkeletonLines lines={10} />
        </div>
      )}
    </Page>
  );
}
