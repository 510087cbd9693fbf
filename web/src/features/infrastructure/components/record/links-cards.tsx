import { useQuery } from '@tanstack/react-query';
import { RelatedCard } from '@/resource';
import * as format from '@/shared/format';
import { linksOf } from '../../api';
import { customerHref, linkHref } from '../../href';
import type { Site, SiteLink } from '../../types';

const speed = (link: SiteLink) => (link.capacity_mbps === null ? format.NONE : format.bandwidth(link.capacity_mbps));
const length = (link: SiteLink) => (link.distance_km === null ? format.NONE : format.kilometres(link.distance_km));

/** The RF links that end here, with what is at their other end. */
export function LinksCard({ site }: { site: Site }) {
  const query = useQuery(linksOf(site.id));
  return (
    <RelatedCard
      title="RF links"
      what="The RF links"
      query={query}
      empty="No RF link ends here."
      rowOf={(link) => ({
        id: link.id,
        href: linkHref(link.id),
        status: link.status,
        name: (link.a_asset_id === site.id ? link.z_name : link.a_name) ?? link.name,
        cells: [link.rf_system_name, length(link), speed(link)],
      })}
    />
  );
}

/** The customers its RF links reach; one with two links stands here twice, once for each. */
export function CustomersCard({ site }: { site: Site }) {
  const query = useQuery({
    ...linksOf(site.id),
    select: (list) => {
      const items = list.items.filter((link) => link.z_customer_id);
      return { ...list, items, total: items.length };
    },
  });
  return (
    <RelatedCard
      title="Customers reached"
      what="The customers"
      query={query}
      empty="No customer is served from here by radio."
      rowOf={(link) => ({
        id: link.id,
        href: customerHref(link.z_customer_id ?? ''),
        status: link.status,
        name: link.z_name ?? link.name,
        cells: [link.rf_system_name, speed(link)],
      })}
    />
  );
}
