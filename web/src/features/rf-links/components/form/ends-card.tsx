import { useQuery } from '@tanstack/react-query';
import { Building2, Users } from 'lucide-react';
import { Card, ComboBox, Segmented, Select, type LoadOptions } from '@/ui';
import { customers, loadCustomers, loadSites, nodesOf, placeQuery, sites } from '../../api';
import { rfLinkField } from '../../fields';
import type { LinkForm } from './use-link-form';
import { zField } from './link-values';

const KINDS = [
  {
    value: 'site' as const,
    label: (
      <>
        <Building2 className="icon icon-sm" aria-hidden />
        Site
      </>
    ),
    name: 'Site',
  },
  {
    value: 'customer' as const,
    label: (
      <>
        <Users className="icon icon-sm" aria-hidden />
        Customer
      </>
    ),
    name: 'Customer',
  },
];

const without =
  (load: LoadOptions, id: string | null): LoadOptions =>
  async (q, signal) =>
    (await load(q, signal)).filter(({ value }) => value !== id);

function NodeField({ link }: { link: LinkForm }) {
  const { siteId, nodeId, setNode, errorOf } = link;
  const nodes = useQuery({ ...nodesOf(siteId ?? ''), enabled: siteId !== null });
  const known = siteId ? (nodes.data?.items ?? []) : [];
  const hint = !siteId ? 'Choose A first' : nodes.data && !known.length ? 'No PtMP node at this site' : undefined;
  return (
    <div data-field="a_rf_node_id">
      <Select
        label={rfLinkField('a_rf_node_id').label}
        name="a_rf_node_id"
        options={known.map(({ id, name, rf_system_name: detail }) => ({ value: id, label: name, detail }))}
        emptyLabel="None, point to point"
        value={nodeId}
        onChange={setNode}
        hint={hint}
        error={errorOf('a_rf_node_id')}
      />
    </div>
  );
}

/** A, its node, and Z: a site or a customer. */
export function EndsCard({ link }: { link: LinkForm }) {
  const { form, zKind, setZKind, siteId, setSite, errorOf } = link;
  const zName = zField(zKind);
  const zId = (form.values[zName] as string | null) ?? null;
  const a = useQuery(placeQuery(sites, siteId));
  const z = useQuery(placeQuery(zKind === 'site' ? sites : customers, zId));
  return (
    <Card title="Ends" more="Choose A first: it limits what Z can be">
      <div className="form-grid two">
        <div data-field="a_asset_id">
          <ComboBox
            label={rfLinkField('a_asset_id').label}
            name="a_asset_id"
            cacheKey="rf-link-a"
            load={loadSites}
            value={siteId}
            valueLabel={a.data?.data.name}
            onChange={setSite}
            error={errorOf('a_asset_id')}
          />
        </div>
        <NodeField link={link} />
        <div>
          <span className="field-label">Z is a</span>
          <Segmented label="Z is a" field options={KINDS} value={zKind} onChange={setZKind} />
        </div>
        <div data-field={zName} key={zName}>
          <ComboBox
            label={rfLinkField(zName).label}
            name={zName}
            cacheKey={zKind === 'site' ? `rf-link-z-${siteId}` : 'rf-link-customer'}
            load={zKind === 'site' ? without(loadSites, siteId) : loadCustomers}
            value={zId}
            valueLabel={z.data?.data.name}
            onChange={(value) => form.set(zName, value)}
            error={errorOf(zName)}
          />
        </div>
      </div>
    </Card>
  );
}
