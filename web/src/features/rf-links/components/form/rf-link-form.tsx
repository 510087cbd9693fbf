import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { ErrorSummary, LeaveGuard } from '@/resource/form';
import { useShortcut } from '@/shared/shortcuts';
import { Button, Card, Kbd, Page } from '@/ui';
import type { RfLink } from '../../types';
import { PathCard } from '../path/path-card';
import { EndsCard } from './ends-card';
import { LinkField } from './link-field';
import { SERVICE, type LinkValues, type ZKind } from './link-values';
import { NameCard } from './name-card';
import { PtmpBanner } from './ptmp-banner';
import { SystemCard } from './system-card';
import { useLinkForm } from './use-link-form';
import './form.css';

export interface RfLinkFormProps {
  title: string;
  submitLabel: string;
  initial: LinkValues;
  /** The link that is being edited. */
  link?: RfLink;
  /** Writes; rejects with the server's problem. */
  onSave: (values: LinkValues, changes: LinkValues, zKind: ZKind) => Promise<void>;
  onCancel: () => void;
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);

/** Both ends, the radio and the service; beside them what they amount to. */
export function RfLinkForm({ title, submitLabel, initial, link: edited, onSave, onCancel }: RfLinkFormProps) {
  const link = useLinkForm({ initial, except: edited?.id, onSave });
  const { form, preview, systems, systemId, fields } = link;
  const currency = edited?.currency ?? systems.data?.items.find(({ id }) => id === systemId)?.currency ?? 'USD';
  const submit = () => void form.submit();
  useShortcut({ id: 'form.submit', keys: 'mod+enter', label: submitLabel, group: 'Form', always: true }, submit);
  return (
    <Page
      title={title}
      line
      heading={
        <div className="live-heading">
          <nav aria-label="Breadcrumb">
            <Link to="/rf-links">RF links</Link>
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
            <EndsCard link={link} />
            <SystemCard
              link={link}
              currency={currency}
              current={edited ? { id: edited.rf_system_id, name: edited.rf_system_name } : undefined}
            />
            <Card title="Antennas and service">
              <div className="form-grid two">
                {SERVICE.filter((name) => fields.some((spec) => spec.name === name)).map((name) => (
                  <LinkField key={name} link={link} name={name} currency={currency} />
                ))}
              </div>
            </Card>
          </form>
          <div className="live-column live-results">
            <NameCard preview={preview} />
            <PathCard
              path={preview}
              heights={{ a: numberOf(form.values.a_antenna_height_m), z: numberOf(form.values.z_antenna_height_m) }}
            />
            <PtmpBanner nodeId={link.nodeId} sector={preview?.sector} />
          </div>
        </div>
      </div>
      <LeaveGuard isDirty={form.isDirty} />
    </Page>
  );
}
