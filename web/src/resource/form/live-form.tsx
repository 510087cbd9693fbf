import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShortcut } from '@/shared/shortcuts';
import { Button, Kbd, Page } from '@/ui';
import { ErrorSummary } from './error-summary';
import { LeaveGuard } from './leave-guard';
import type { DetailsForm } from './use-details-form';
import './live.css';

type LiveState = Pick<DetailsForm, 'id' | 'messages' | 'general' | 'problem' | 'pending' | 'isDirty' | 'go' | 'submit'>;

/** A form with what it amounts to beside it, while it is filled in. */
export function LiveForm({
  title,
  crumb,
  submitLabel,
  form,
  onCancel,
  live,
  children,
}: {
  title: string;
  /** The list it leads back to. */
  crumb: { label: string; href: string };
  submitLabel: string;
  form: LiveState;
  onCancel: () => void;
  /** What stands beside the form. */
  live: ReactNode;
  children: ReactNode;
}) {
  const submit = () => void form.submit();
  useShortcut({ id: 'form.submit', keys: 'mod+enter', label: submitLabel, group: 'Form', always: true }, submit);
  return (
    <Page
      title={title}
      line
      heading={
        <div className="live-heading">
          <nav aria-label="Breadcrumb">
            <Link to={crumb.href}>{crumb.label}</Link>
            <ChevronRight className="icon icon-sm" aria-hidden />
          </nav>
          <h1>{title}</h1>
        </div>
      }
      actions={
        <>
          <Button onPress={onCancel}>Cancel</Button>
          <Button variant="primary" isPending={form.pending} onPress={submit}>
            {submitLabel} <Kbd keys="mod+enter" plain />
          </Button>
        </>
      }
    >
      <div className="page-scroll">
        <div className="live-layout">
          <form
            id={form.id}
            noValidate
            className="live-column"
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <ErrorSummary messages={form.messages} text={form.general} traceId={form.problem?.traceId} onGo={form.go} />
            {children}
          </form>
          <div className="live-column live-results">{live}</div>
        </div>
      </div>
      <LeaveGuard isDirty={form.isDirty} />
    </Page>
  );
}
