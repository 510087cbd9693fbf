import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api';
import { RelatedCard } from '@/resource';
import * as format from '@/shared/format';
import { Button } from '@/ui';
import { nodesOf } from '../../api';
import { nodeHref } from '../../href';
import type { RfNode, Site } from '../../types';
import { beamWords } from '../node/beam';
import { BeamGlyph } from '../node/beam-glyph';
import { NodeDialog } from '../node/node-dialog';
import { SoldShare } from '../node/sold-share';

const rowOf = (node: RfNode) => {
  const beam = { azimuth: node.sector_azimuth_deg, width: node.beamwidth_deg };
  return {
    id: node.id,
    href: nodeHref(node.id),
    status: node.status,
    name: node.name,
    cells: [
      <span key="beam" className="flex items-center gap-2">
        <BeamGlyph azimuth={beam.azimuth} width={beam.width} />
        <span className="clip">{beamWords(beam)}</span>
      </span>,
      format.plural(node.subscriber_count, 'subscriber'),
      <SoldShare key="sold" sold={node.sold_mbps} capacity={node.capacity_mbps} />,
    ],
  };
};

/** The PtMP nodes of a site, each with its beam and what is sold of it. */
export function NodesCard({ site }: { site: Site }) {
  const query = useQuery(nodesOf(site.id));
  const mayEdit = useCan()('infrastructure_edit');
  const [adding, setAdding] = useState(false);
  return (
    <RelatedCard
      title="RF nodes"
      what="The nodes"
      query={query}
      rowOf={rowOf}
      empty="No PtMP node stands here."
      action={
        mayEdit ? (
          <Button variant="ghost" size="sm" onPress={() => setAdding(true)}>
            <Plus className="icon icon-sm" aria-hidden />
            Add node
          </Button>
        ) : null
      }
    >
      {adding ? <NodeDialog site={site} onClose={() => setAdding(false)} /> : null}
    </RelatedCard>
  );
}
