import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useCan, type Entity } from '@/api';
import {
  DeleteDialog,
  FactsCard,
  HistoryCard,
  QueryState,
  RecordMenu,
  RecordPage,
  RecordQuery,
  useRecordEditor,
} from '@/resource';
import * as format from '@/shared/format';
import { buttonClass, Button, FactRow, Figure, SkeletonLines, StatusMark } from '@/ui';
import { nodes, sectorOf } from '../../api';
import { nodeFields } from '../../fields';
import { NEW_LINK, nodeHref, siteHref } from '../../href';
import '../../infrastructure.css';
import type { RfNode } from '../../types';
import { beamWords } from './beam';
import { BeamGlyph } from './beam-glyph';
import { NodeDialog } from './node-dialog';
import { SectorView } from './sector-view';

function Figures({ node }: { node: RfNode }) {
  const { sold_mbps: sold, capacity_mbps: capacity } = node;
  return (
    <>
      <Figure
        label="Sold"
        value={format.bandwidth(sold)}
        sub={capacity ? `${format.percent(sold / capacity)} of ${format.bandwidth(capacity)}` : 'capacity not known'}
      />
      <Figure label="Subscribers" value={format.number(node.subscriber_count)} />
      <Figure
        label="Beam"
        value={
          <span className="flex items-center gap-2">
            <BeamGlyph azimuth={node.sector_azimuth_deg} width={node.beamwidth_deg} />
            {beamWords({ azimuth: node.sector_azimuth_deg, width: node.beamwidth_deg })}
          </span>
        }
      />
    </>
  );
}

function Record({ entity }: { entity: Entity<RfNode> }) {
  const node = entity.data;
  const can = useCan();
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const mayEdit = can('infrastructure_edit');
  const sector = useQuery({ ...sectorOf(node.id), enabled: can('rf_links_view') });
  const editor = useRecordEditor({
    resource: nodes,
    entity,
    fields: nodeFields,
    editPermission: 'infrastructure_edit',
    noun: 'node',
  });
  const site = { id: node.asset_id, name: node.asset_name };
  return (
    <RecordPage
      record={node}
      name={node.name}
      crumbs={[
        { label: 'Infrastructure', href: '/infrastructure' },
        { label: site.name, href: siteHref(site.id) },
      ]}
      marks={<StatusMark status={node.status} />}
      figures={<Figures node={node} />}
      actions={
        <>
          {mayEdit ? (
            <Button onPress={() => setOpen('edit')}>
              <Pencil className="icon" aria-hidden />
              Edit
            </Button>
          ) : null}
          {can('rf_links_edit') ? (
            <Link
              to={NEW_LINK}
              search={{ a_asset_id: site.id, a_rf_node_id: node.id }}
              className={buttonClass('primary')}
            >
              <Plus className="icon" aria-hidden />
              Add subscriber link
            </Link>
          ) : null}
          <RecordMenu href={nodeHref(node.id)} onDelete={mayEdit ? () => setOpen('delete') : undefined} />
        </>
      }
      editable={mayEdit}
      main={
        <QueryState query={sector} what="The sector" skeleton={<SkeletonLines lines={12} />}>
          {(data) => <SectorView sector={data} systemId={node.rf_system_id} />}
        </QueryState>
      }
      rail={
        <>
          <FactsCard
            editor={editor}
            hint
            names={['name', 'rf_system_id', 'sector_azimuth_deg', 'beamwidth_deg', 'status', 'notes']}
            before={
              <FactRow label="Site">
                <Link to={siteHref(site.id)} className="link clip">
                  {site.name}
                </Link>
              </FactRow>
            }
          />
          {can('lifecycle_view') ? <HistoryCard resource={nodes} id={node.id} fields={nodeFields} /> : null}
        </>
      }
    >
      {editor.dialog}
      {open === 'edit' ? <NodeDialog site={site} entity={entity} onClose={() => setOpen(null)} /> : null}
      {open === 'delete' ? (
        <DeleteDialog
          resource={nodes}
          entity={entity}
          name={node.name}
          noun="node"
          listHref={siteHref(site.id)}
          recordHref={nodeHref(node.id)}
          consequence="It leaves its site."
          instead="set its status to retired"
          onClose={() => setOpen(null)}
        />
      ) : null}
    </RecordPage>
  );
}

/** A PtMP node's own page: its beam, and the links it serves. */
export function NodePage({ id }: { id: string }) {
  const query = useQuery(nodes.detail(id));
  return (
    <RecordQuery
      query={query}
      title="RF node"
      what="The RF node"
      list={{ label: 'All sites', href: '/infrastructure' }}
    >
      {(entity) => <Record key={id} entity={entity} />}
    </RecordQuery>
  );
}
