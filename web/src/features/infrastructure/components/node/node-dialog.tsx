import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormProblem, useSubmitKey } from '@/resource/form';
import { requestEntity, type Entity } from '@/api';
import { Banner, Button, Dialog, FieldInput, toast, type FieldValue } from '@/ui';
import { nodes, sites } from '../../api';
import { nodeFields } from '../../fields';
import type { RfNode } from '../../types';
import { BeamGlyph } from './beam-glyph';

type Values = Record<string, FieldValue>;

const valuesOf = (node: RfNode | undefined): Values =>
  Object.fromEntries(
    nodeFields.map(({ name }) => [
      name,
      (node?.[name as keyof RfNode] as FieldValue) ?? (name === 'status' ? 'active' : null),
    ]),
  );
const degreesOf = (value: FieldValue) => (typeof value === 'number' ? value : null);

/** Puts a node on a site, or changes one; its beam is seen while it is typed. */
export function NodeDialog({
  site,
  entity,
  onClose,
}: {
  site: { id: string; name: string };
  /** The node that is changed; without it a new one. */
  entity?: Entity<RfNode>;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const keyOf = useSubmitKey();
  const [initial] = useState(() => valuesOf(entity?.data));
  const [values, setValues] = useState(initial);
  const [unread, setUnread] = useState<Record<string, string | null>>({});
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const refused = useFormProblem();
  const changed = nodeFields.filter(({ name }) => values[name] !== initial[name]).map(({ name }) => name);
  const errors = refused.state?.fields ?? {};

  const save = async () => {
    if (!values.rf_system_id) return setMissing(true);
    if (Object.values(unread).some(Boolean)) return;
    setPending(true);
    try {
      const { data } = entity
        ? await nodes.update(
            entity.data.id,
            Object.fromEntries(changed.map((name) => [name, values[name]])),
            entity.etag,
          )
        : await create();
      void client.invalidateQueries({ queryKey: nodes.keys.all });
      void client.invalidateQueries({ queryKey: sites.keys.all });
      toast(entity ? `${data.name} saved` : `${data.name} added`);
      onClose();
    } catch (error) {
      if (refused.take(error).problem.isStale) void client.invalidateQueries({ queryKey: nodes.keys.all });
      setPending(false);
    }
  };
  const create = () => {
    const filled = Object.entries(values).filter(([, value]) => value !== null);
    const body = { asset_id: site.id, ...Object.fromEntries(filled) };
    return requestEntity<RfNode>('POST', nodes.path, { body, headers: { 'idempotency-key': keyOf(body) } });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      wide
      dirty={changed.length > 0}
      title={entity ? `Edit ${entity.data.name}` : `New RF node at ${site.name}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} onPress={() => void save()}>
            {entity ? 'Save node' : 'Add node'}
          </Button>
        </>
      }
    >
      <form
        className="node-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="form-grid two">
          {refused.state && !nodeFields.some(({ name }) => errors[name]) ? (
            <div className="form-wide">
              <Banner tone="danger">{refused.state.problem.message}</Banner>
            </div>
          ) : null}
          {nodeFields.map((spec) => (
            <div key={spec.name} className={spec.kind === 'textarea' ? 'form-wide' : undefined}>
              <FieldInput
                spec={spec}
                value={values[spec.name]}
                valueLabel={spec.name === 'rf_system_id' ? entity?.data.rf_system_name : undefined}
                error={
                  unread[spec.name] ??
                  errors[spec.name] ??
                  (missing && spec.name === 'rf_system_id' ? 'A node needs a system' : null)
                }
                onInvalid={(message) => setUnread((known) => ({ ...known, [spec.name]: message }))}
                onChange={(value) => {
                  setValues((known) => ({ ...known, [spec.name]: value ?? null }));
                  setMissing(false);
                  refused.clear();
                }}
              />
            </div>
          ))}
        </div>
        <div className="node-beam" aria-live="polite">
          <BeamGlyph large azimuth={degreesOf(values.sector_azimuth_deg)} width={degreesOf(values.beamwidth_deg)} />
        </div>
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}
