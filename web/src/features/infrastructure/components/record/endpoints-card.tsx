import { useQuery } from '@tanstack/react-query';
import { RelatedCard } from '@/resource';
import * as format from '@/shared/format';
import { endpointsOf } from '../../api';
import type { Site, SiteEndpoint } from '../../types';

const demarc = (endpoint: SiteEndpoint) =>
  [
    endpoint.demarc_suite ? `Suite ${endpoint.demarc_suite}` : null,
    endpoint.demarc_rack ? `rack ${endpoint.demarc_rack}` : null,
  ]
    .filter(Boolean)
    .join(', ') || format.NONE;

/** The endpoints of circuits that are inside this site. */
export function EndpointsCard({ site }: { site: Site }) {
  const query = useQuery(endpointsOf(site.id));
  return (
    <RelatedCard
      title="Endpoints inside"
      what="The endpoints"
      query={query}
      empty="No endpoint of a circuit is tied to this site."
      all={{ href: '/endpoints', search: { infrastructure_asset_id: site.id } }}
      rowOf={(endpoint) => ({
        id: endpoint.id,
        href: `/endpoints/${endpoint.id}`,
        name: endpoint.name,
        cells: [demarc(endpoint), format.plural(endpoint.circuit_count, 'circuit')],
      })}
    />
  );
}
