import { LiveForm } from '@/resource/form';
import { Card } from '@/ui';
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
  return (
    <LiveForm
      title={title}
      crumb={{ label: 'RF links', href: '/rf-links' }}
      submitLabel={submitLabel}
      form={form}
      onCancel={onCancel}
      live={
        <>
          <NameCard preview={preview} />
          <PathCard
            path={preview}
            heights={{ a: numberOf(form.values.a_antenna_height_m), z: numberOf(form.values.z_antenna_height_m) }}
          />
          <PtmpBanner nodeId={link.nodeId} sector={preview?.sector} />
        </>
      }
    >
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
    </LiveForm>
  );
}
