import { Card, Select } from '@/ui';
import { rfLinkField } from '../../fields';
import type { RfSystem } from '../../types';
import { LinkField } from './link-field';
import { RADIO } from './link-values';
import type { LinkForm } from './use-link-form';

const ROLES: Record<string, string> = {
  standalone: 'standalone',
  ptmp_base: 'base',
  ptmp_subscriber: 'subscriber',
};

function hintOf(system: RfSystem | undefined, nodeId: string | null, none: boolean): string {
  if (system) {
    const kind = `${system.licensed ? 'Licensed' : 'Unlicensed'} ${system.type}, ${ROLES[system.role]}.`;
    return `${kind} Fills capacity and CAPEX; change them if this link differs.`;
  }
  if (none) return nodeId ? 'No active subscriber fits this node' : 'No active standalone system in the catalog';
  return nodeId ? 'Only subscribers that this node can serve' : 'Standalone systems; choose a node at A for PtMP';
}

/** The radio: only what fits the node is offered, and it brings its own figures. */
export function SystemCard({
  link,
  current,
  currency,
}: {
  link: LinkForm;
  /** The system of the link that is being edited: it may stay although it is not offered any more. */
  current?: { id: string; name: string };
  currency: string;
}) {
  const { systems, systemId, nodeId, setSystem, errorOf, fields } = link;
  const known = systems.data?.items ?? [];
  const kept = current && systemId === current.id && !known.some(({ id }) => id === current.id) ? [current] : [];
  const options = [
    ...known.map(({ id, name, type }) => ({ value: id, label: name, detail: type })),
    ...kept.map(({ id, name }) => ({ value: id, label: name, detail: 'not offered any more' })),
  ];
  return (
    <Card title="System">
      <div className="form-grid three">
        <div data-field="rf_system_id" className="form-wide">
          <Select
            label={rfLinkField('rf_system_id').label}
            name="rf_system_id"
            options={options}
            placeholder={systems.isPending ? 'Loading' : 'Choose'}
            value={systemId}
            onChange={(id) => setSystem(known.find((system) => system.id === id) ?? null)}
            hint={hintOf(
              known.find(({ id }) => id === systemId),
              nodeId,
              systems.isSuccess && !known.length,
            )}
            error={errorOf('rf_system_id')}
          />
        </div>
        {RADIO.filter((name) => fields.some((spec) => spec.name === name)).map((name) => (
          <LinkField key={name} link={link} name={name} currency={currency} />
        ))}
      </div>
    </Card>
  );
}
