import { useState } from 'react';
import { useCan } from '@/api';
import { useDetailsForm, useSubmitKey } from '@/resource/form';
import { Banner, Button, Dialog, FieldInput, type FieldValue } from '@/ui';
import { billCalls } from '../api';
import { billFields } from '../fields';
import type { Bill, Service } from '../types';

const valuesOf = (bill: Bill | null): Record<string, FieldValue> =>
  Object.fromEntries(billFields.map(({ name }) => [name, (bill?.[name as keyof Bill] as FieldValue) ?? null]));

/** Adds a bill, or changes one. */
export function BillDialog({
  service,
  bill,
  onClose,
  onSaved,
}: {
  service: Service;
  bill: Bill | null;
  onClose: () => void;
  onSaved: (bill: Bill) => void;
}) {
  const can = useCan();
  const keyOf = useSubmitKey();
  const [initial] = useState(() => valuesOf(bill));
  const fields = billFields.filter(({ permission }) => can(permission ?? 'electrical_edit'));
  const calls = billCalls(service.id);
  const form = useDetailsForm({
    fields,
    initial,
    required: ({ label }) => `A bill needs its ${label.toLowerCase()}`,
    onSave: async (values, changes) => {
      const body = Object.fromEntries(fields.map(({ name }) => [name, values[name]]));
      onSaved(await (bill ? calls.update(bill, { ...changes }) : calls.create(body, keyOf(body))));
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      dirty={form.changed}
      title={bill ? 'Edit bill' : `New bill of ${service.utility}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={form.pending} onPress={() => void form.submit()}>
            {bill ? 'Save bill' : 'Add bill'}
          </Button>
        </>
      }
    >
      <form
        id={form.id}
        className="form-grid two"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        {form.general ? (
          <div className="form-wide">
            <Banner tone="danger">{form.general}</Banner>
          </div>
        ) : null}
        {fields.map((spec) => (
          <div key={spec.name} data-field={spec.name} className={spec.name === 'notes' ? 'form-wide' : undefined}>
            <FieldInput
              spec={spec}
              value={form.values[spec.name]}
              currency={service.currency}
              autoFocus={spec.name === 'period_start'}
              error={form.errors[spec.name] ?? null}
              onInvalid={(message) => form.invalid(spec.name, message)}
              onChange={(value) => form.set(spec.name, value)}
            />
          </div>
        ))}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}
