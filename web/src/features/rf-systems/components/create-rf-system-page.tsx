import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCan } from '@/api';
import { CatalogForm, useDetailsForm } from '@/resource/form';
import { toast, type FieldValue } from '@/ui';
import { rfSystems } from '../api';
import { rfSystemFields } from '../fields';
import { rfSystemHref } from '../href';
import { BasePicker } from './base-picker';

const NEW: Readonly<Record<string, FieldValue>> = {
  name: null,
  type: 'PTP',
  role: 'standalone',
  licensed: false,
  active: true,
  currency: 'USD',
  compatible_base_ids: [],
};

const SUBSCRIBER = 'ptmp_subscriber';
const ROLE_OF: Record<string, string> = { PTP: 'standalone', PtMP: SUBSCRIBER };

/** A new radio: a PTP system stands alone, a PtMP one is a base or a subscriber. */
export function CreateRfSystemPage() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const can = useCan();
  const fields = rfSystemFields.filter(({ permission }) => !permission || can(permission));
  const form = useDetailsForm({
    fields,
    initial: NEW,
    onSave: async ({ compatible_base_ids: bases, ...values }) => {
      const filled = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
      const { data } = await rfSystems.create({
        ...Object.fromEntries(filled),
        ...(values.role === SUBSCRIBER ? { compatible_base_ids: bases } : {}),
      });
      void client.invalidateQueries({ queryKey: rfSystems.keys.all });
      toast(`${data.name} added`);
      await navigate({ to: rfSystemHref(data.id), replace: true });
    },
  });
  const set = (name: string, value: FieldValue) => {
    form.set(name, value);
    if (name === 'type') form.set('role', ROLE_OF[String(value)] ?? null);
  };
  return (
    <CatalogForm
      title="New RF system"
      submitLabel="Add RF system"
      permission="catalog_edit"
      what="RF systems"
      form={{ ...form, set }}
      fields={fields}
      onCancel={() => void navigate({ to: '/admin/rf-systems' })}
    >
      {form.values.role === SUBSCRIBER ? (
        <BasePicker
          value={(form.values.compatible_base_ids ?? []) as string[]}
          onChange={(value) => form.set('compatible_base_ids', value)}
          error={form.errors.compatible_base_ids}
        />
      ) : null}
    </CatalogForm>
  );
}
