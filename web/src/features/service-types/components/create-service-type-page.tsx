import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CatalogForm, useDetailsForm } from '@/resource/form';
import { toast, type FieldValue } from '@/ui';
import { serviceTypes } from '../api';
import { serviceTypeFields } from '../fields';
import { serviceTypeHref } from '../href';

const NEW: Readonly<Record<string, FieldValue>> = { code: null, name: null, category: null, active: true };

/** A new kind of circuit. */
export function CreateServiceTypePage() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useDetailsForm({
    fields: serviceTypeFields,
    initial: NEW,
    onSave: async (values) => {
      const { data } = await serviceTypes.create(values);
      void client.invalidateQueries({ queryKey: serviceTypes.keys.all });
      void client.invalidateQueries({ queryKey: ['options'] });
      toast(`${data.name} added`);
      await navigate({ to: serviceTypeHref(data.id), replace: true });
    },
  });
  return (
    <CatalogForm
      title="New service type"
      submitLabel="Add service type"
      permission="catalog_edit"
      what="service types"
      form={form}
      fields={serviceTypeFields}
      onCancel={() => void navigate({ to: '/admin/service-types' })}
    />
  );
}
