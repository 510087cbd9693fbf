import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCan, useMe, type BaseRecord, type Resource } from '@/api';
import { Button, EmptyState, Page, SkeletonLines, toast, type FieldSpec, type FieldValue } from '@/ui';
import { LeaveGuard } from './leave-guard';
import { SectionedForm, type FormSection } from './sectioned-form';
import { useDetailsForm, type DetailsForm } from './use-details-form';

export interface CreatePageProps<T extends BaseRecord> {
  resource: Resource<T>;
  /** `customer`, `customers` */
  one: string;
  many: string;
  permission: string;
  fields: readonly FieldSpec[];
  sections: readonly FormSection[];
  wide?: readonly string[];
  /** Values the form starts with; what is not named is empty. */
  initial: Readonly<Record<string, FieldValue>>;
  labels?: Readonly<Record<string, string | undefined>>;
  /** What a required field says while it is empty. */
  required?: (spec: FieldSpec) => string;
  render?: (form: DetailsForm, name: string) => ReactNode | undefined;
  nameOf: (record: T) => string;
  listHref: string;
  recordHref: (id: string) => string;
}

function CreateForm<T extends BaseRecord>(props: CreatePageProps<T>) {
  const { resource, one, permission, initial } = props;
  const can = useCan();
  const client = useQueryClient();
  const navigate = useNavigate();
  const fields = props.fields.filter((spec) => can(spec.permission ?? permission));
  const form = useDetailsForm({
    fields,
    initial: Object.fromEntries(fields.map(({ name }) => [name, initial[name] ?? null])),
    required: props.required,
    onSave: async (values) => {
      const body = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
      const { data } = await resource.create(body);
      void client.invalidateQueries({ queryKey: resource.keys.all });
      void client.invalidateQueries({ queryKey: ['counts'] });
      toast(`${props.nameOf(data)} created`);
      await navigate({ to: props.recordHref(data.id), replace: true });
    },
  });
  return (
    <Page
      title={`New ${one}`}
      line
      actions={
        <>
          <Button onPress={() => void navigate({ to: props.listHref })}>Cancel</Button>
          <Button variant="primary" type="submit" form={form.id} isPending={form.pending}>
            {`Create ${one}`}
          </Button>
        </>
      }
    >
      <div className="page-scroll">
        <SectionedForm
          form={form}
          fields={fields}
          sections={props.sections}
          wide={props.wide}
          labels={props.labels}
          render={props.render && ((name) => props.render?.(form, name))}
          takenHref={props.recordHref}
        />
      </div>
      <LeaveGuard isDirty={form.isDirty}>{`The new ${one} is not saved and would be lost.`}</LeaveGuard>
    </Page>
  );
}

/** A page that makes a record of plain fields; who may not make one is told why. */
export function CreateRecordPage<T extends BaseRecord>(props: CreatePageProps<T>) {
  const me = useMe();
  const can = useCan();
  if (me && can(props.permission)) return <CreateForm {...props} />;
  return (
    <Page title={`New ${props.one}`} line>
      {me ? (
        <EmptyState icon={Lock} title={`Your role may not add ${props.many}`}>
          It needs the permission {props.permission}.
        </EmptyState>
      ) : (
        <div className="p-gutter">
          <SkeletonLines lines={8} />
        </div>
      )}
    </Page>
  );
}
