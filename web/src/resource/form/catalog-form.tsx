import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCan, useMe } from '@/api';
import { Button, Card, EmptyState, FieldInput, Page, SkeletonLines, type FieldSpec } from '@/ui';
import { ErrorSummary } from './error-summary';
import { LeaveGuard } from './leave-guard';
import type { DetailsForm } from './use-details-form';

/** The page of a new entry of a catalog: plain fields in one card, and what else it needs. */
export function CatalogForm({
  title,
  submitLabel,
  permission,
  what,
  form,
  fields,
  onCancel,
  children,
}: {
  title: string;
  submitLabel: string;
  permission: string;
  /** `RF systems` */
  what: string;
  form: Pick<
    DetailsForm,
    | 'id'
    | 'values'
    | 'errors'
    | 'messages'
    | 'general'
    | 'problem'
    | 'pending'
    | 'isDirty'
    | 'go'
    | 'submit'
    | 'set'
    | 'invalid'
  >;
  fields: readonly FieldSpec[];
  onCancel: () => void;
  children?: ReactNode;
}) {
  const me = useMe();
  const can = useCan();
  if (!me || !can(permission)) {
    return (
      <Page title={title} line>
        {me ? (
          <EmptyState icon={Lock} title={`Your role may not add ${what}`}>
            {`It needs the permission ${permission}.`}
          </EmptyState>
        ) : (
          <div className="p-gutter">
            <SkeletonLines lines={8} />
          </div>
        )}
      </Page>
    );
  }
  return (
    <Page
      title={title}
      line
      actions={
        <>
          <Button onPress={onCancel}>Cancel</Button>
          <Button variant="primary" type="submit" form={form.id} isPending={form.pending}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <div className="page-scroll">
        <form
          id={form.id}
          noValidate
          className="form-single"
          onSubmit={(event) => {
            event.preventDefault();
            void form.submit();
          }}
        >
          <ErrorSummary messages={form.messages} text={form.general} traceId={form.problem?.traceId} onGo={form.go} />
          <Card>
            <div className="form-grid two">
              {fields.map((spec) => (
                <div
                  key={spec.name}
                  data-field={spec.name}
                  className={
                    spec.kind === 'textarea' ? 'form-wide' : spec.kind === 'boolean' ? 'self-center' : undefined
                  }
                >
                  <FieldInput
                    spec={spec}
                    value={form.values[spec.name]}
                    error={form.errors[spec.name] ?? null}
                    autoFocus={spec === fields[0]}
                    onInvalid={(message) => form.invalid(spec.name, message)}
                    onChange={(value) => form.set(spec.name, value)}
                  />
                </div>
              ))}
              {children ? <div className="form-wide">{children}</div> : null}
            </div>
          </Card>
        </form>
      </div>
      <LeaveGuard isDirty={form.isDirty} />
    </Page>
  );
}
