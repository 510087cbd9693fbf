import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '@/api';
import { useDetailsForm } from '@/resource/form';
import { useDebounced } from '@/shared/hooks/use-debounced';
import { previewQuery } from '../../api';
import type { Contract } from '../../types';
import { changedBody, createBody, formFields, type ContractValue, type ContractValues } from './values';

type Body = Record<string, unknown>;

/** The state of the form, with what would follow from it; the rules that say so are the server's. */
export function useContractForm({
  initial,
  base,
  onSave,
}: {
  initial: ContractValues;
  /** The contract that is being edited. */
  base?: Contract;
  onSave: (body: Body) => Promise<void>;
}) {
  const can = useCan();
  const [kind, setKind] = useState(initial.kind);
  const fields = formFields(kind, can);
  const bodyOf = (values: ContractValues, start: ContractValues): Body =>
    base ? changedBody(values, start, fields, can) : createBody(values, fields, can);
  const form = useDetailsForm<ContractValue>({
    fields,
    initial,
    onSave: (values, _changes, start) => onSave(bodyOf(values, start)),
  });
  const { values } = form;
  const set = (name: string, value: ContractValue) => {
    if (name === 'kind') setKind(value);
    form.set(name, value);
  };

  const asked = useDebounced(JSON.stringify(bodyOf(values, initial)));
  const { data: preview } = useQuery({
    ...previewQuery(JSON.parse(asked) as Body, base?.id),
    enabled: Boolean(values.start_date),
  });
  const live = (name: string) => preview?.errors[name]?.[0] ?? null;

  return {
    form: { ...form, set },
    fields,
    values,
    /** The whole contract as a body, for what asks about it. */
    draft: { ...createBody(values, fields, can), ...(base?.anchor_day ? { anchor_day: base.anchor_day } : {}) },
    preview: values.start_date ? preview : undefined,
    has: (name: string) => fields.some((spec) => spec.name === name),
    /** What is wrong with a field: what was refused, else what would be. */
    errorOf: (name: string) => form.errors[name] ?? (name === 'subjects' ? null : live(name)),
    /** Months lead: the end follows, unless it is another contract's. */
    setMonths: (months: ContractValue) => {
      set('term_months', months);
      if (months !== null && months !== undefined && values.co_terminated !== true) form.set('end_date', null);
    },
    /** The end leads: the months follow. */
    setEnd: (end: ContractValue) => {
      set('end_date', end);
      if (end && values.co_terminated !== true) form.set('term_months', null);
    },
  };
}

export type ContractForm = ReturnType<typeof useContractForm>;
