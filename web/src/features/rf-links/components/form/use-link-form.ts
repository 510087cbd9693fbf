import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useCan } from '@/api';
import { useDetailsForm } from '@/resource/form';
import { useDebounced } from '@/shared/hooks/use-debounced';
import type { FieldValue } from '@/ui';
import { previewQuery, systemsFor } from '../../api';
import type { RfSystem } from '../../types';
import { defaultsOf, linkFields, previewOf, zField, type LinkValues, type ZKind } from './link-values';

const textOf = (value: FieldValue) => (typeof value === 'string' && value ? value : null);

/** The state of the form: a choice takes what no longer fits with it, and brings what it knows. */
export function useLinkForm({
  initial,
  except,
  onSave,
}: {
  initial: LinkValues;
  /** The link that is being edited. */
  except?: string;
  onSave: (values: LinkValues, changes: LinkValues, zKind: ZKind) => Promise<void>;
}) {
  const can = useCan();
  const client = useQueryClient();
  const [zKind, setZKind] = useState<ZKind>(initial.z_customer_id ? 'customer' : 'site');
  const filled = useRef<Record<string, FieldValue>>({});
  const fields = linkFields(zKind, can);
  const form = useDetailsForm({ fields, initial, onSave: (values, changes) => onSave(values, changes, zKind) });
  const { values, set } = form;
  const nodeId = textOf(values.a_rf_node_id);
  const systems = useQuery(systemsFor(nodeId));

  const asked = useDebounced(JSON.stringify(previewOf(values, except)));
  const { data: preview } = useQuery(previewQuery(JSON.parse(asked) as ReturnType<typeof previewOf>));

  const setNode = (id: string | null) => {
    set('a_rf_node_id', id);
    if (!textOf(values.rf_system_id)) return;
    void client.ensureQueryData(systemsFor(id)).then(({ items }) => {
      if (!items.some((system) => system.id === values.rf_system_id)) set('rf_system_id', null);
    });
  };
  const setSite = (id: string | null) => {
    set('a_asset_id', id);
    if (nodeId) setNode(null);
  };
  const setSystem = (system: RfSystem | null) => {
    set('rf_system_id', system?.id ?? null);
    if (!system) return;
    const brought = defaultsOf(system, values, filled.current);
    for (const [name, value] of Object.entries(brought)) {
      if (fields.some((spec) => spec.name === name)) set(name, value);
    }
    filled.current = { ...filled.current, ...brought };
  };

  return {
    form,
    fields,
    zKind,
    setZKind: (kind: ZKind) => {
      set(zField(zKind), null);
      setZKind(kind);
    },
    nodeId,
    siteId: textOf(values.a_asset_id),
    systemId: textOf(values.rf_system_id),
    systems,
    preview,
    setSite,
    setNode,
    setSystem,
    /** What is wrong with a field: what was refused, else what would be. */
    errorOf: (name: string) => form.errors[name] ?? preview?.errors[name]?.[0] ?? null,
  };
}

export type LinkForm = ReturnType<typeof useLinkForm>;
