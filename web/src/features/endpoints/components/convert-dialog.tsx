import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, useCan, type ApiProblem, type Entity } from '@/api';
import { enumValues } from '@/shared/enums';
import { Banner, Button, Dialog, Segmented, Select, TextField, toast } from '@/ui';
import { convertPlace, endpoints } from '../api';
import type { Endpoint } from '../types';
import { SITE_KINDS } from '@/shared/facilities';

type Target = 'infrastructure' | 'customer';

const TARGETS = [
  { value: 'infrastructure' as const, label: 'Site', permission: 'infrastructure_edit' },
  { value: 'customer' as const, label: 'Customer', permission: 'customers_edit' },
];
const CUSTOMER_KINDS = [
  { value: 'commercial', label: 'Commercial' },
  { value: 'mfc', label: 'Multi-family community' },
];

const siteKind = ({ facility_type: type }: Endpoint) => SITE_KINDS.find((kind) => kind === type) ?? null;

/** Makes a site or a customer of an endpoint and puts the endpoint inside. */
export function ConvertDialog({ entity, onClose }: { entity: Entity<Endpoint>; onClose: () => void }) {
  const { data: endpoint, etag } = entity;
  const can = useCan();
  const client = useQueryClient();
  const targets = TARGETS.filter(({ permission }) => can(permission));
  const customers = endpoint.facility_type === 'customer_premises' ? 'customer' : undefined;
  const [target, setTarget] = useState<Target>(
    targets.find(({ value }) => value === customers)?.value ?? targets[0]?.value ?? 'infrastructure',
  );
  const [site, setSite] = useState<string | null>(() => siteKind(endpoint));
  const [customer, setCustomer] = useState<string | null>('commercial');
  const [name, setName] = useState(endpoint.name);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const errors = refused?.fieldErrors ?? {};
  const toSite = target === 'infrastructure';
  const kind = toSite ? site : customer;

  const submit = async () => {
    setPending(true);
    try {
      const { data } = await convertPlace(endpoint.id, { to: target, kind, name: name.trim() || null }, etag);
      await client.invalidateQueries({ queryKey: endpoints.keys.all });
      void client.invalidateQueries({ queryKey: [toSite ? 'infrastructure' : 'customers'] });
      void client.invalidateQueries({ queryKey: ['counts'] });
      toast(`${data.infrastructure_asset_name ?? data.customer_name} created`);
      onClose();
    } catch (error) {
      setRefused(asProblem(error));
      setPending(false);
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Make a ${toSite ? 'site' : 'customer'} of ${endpoint.name}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} onPress={() => void submit()}>
            {toSite ? 'Create site' : 'Create customer'}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {refused && !Object.keys(errors).length ? (
          <Banner tone="danger">
            {refused.isStale ? 'Somebody changed this endpoint meanwhile. Look at it again first.' : refused.message}
          </Banner>
        ) : null}
        {targets.length > 1 ? (
          <Segmented label="What it becomes" options={targets} value={target} onChange={setTarget} field />
        ) : null}
        <div className="form-grid two">
          {toSite ? (
            <Select
              label="Kind of site"
              options={enumValues(SITE_KINDS)}
              value={site}
              onChange={setSite}
              error={errors.kind}
            />
          ) : (
            <Select
              label="Kind of customer"
              options={CUSTOMER_KINDS}
              value={customer}
              onChange={setCustomer}
              error={errors.kind}
            />
          )}
          <TextField label="Name" value={name} onChange={setName} error={errors.name} maxLength={200} />
        </div>
        <p className="text-text-2">
          It takes the address and the position of the endpoint, and the endpoint is put inside. Circuits stay where
          they are.
        </p>
      </div>
    </Dialog>
  );
}
