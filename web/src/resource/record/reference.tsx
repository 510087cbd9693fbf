import { Link } from '@tanstack/react-router';
import type { ProblemBody } from '@/api';

export type ReferenceItem = NonNullable<ProblemBody['references']>['items'][number];

interface Kind {
  one: string;
  href?: (id: string) => string;
}

const KINDS: Record<string, Kind> = {
  circuits: { one: 'Circuit', href: (id) => `/circuits/${id}` },
  contracts: { one: 'Contract', href: (id) => `/contracts/${id}` },
  carriers: { one: 'Provider', href: (id) => `/providers/${id}` },
  infrastructure: { one: 'Site', href: (id) => `/infrastructure/${id}` },
  rf_nodes: { one: 'RF node', href: (id) => `/rf-nodes/${id}` },
  rf_links: { one: 'RF link', href: (id) => `/rf-links/${id}` },
  rf_systems: { one: 'RF system', href: (id) => `/admin/rf-systems/${id}` },
  electrical_services: { one: 'Electrical service', href: (id) => `/electrical-services/${id}` },
  endpoints: { one: 'Endpoint', href: (id) => `/endpoints/${id}` },
  customers: { one: 'Customer', href: (id) => `/customers/${id}` },
};

/** A record that stands in the way, with the way to it. */
export function Reference({ item }: { item: ReferenceItem }) {
  const kind = KINDS[item.kind];
  const href = kind?.href?.(item.id);
  return (
    <>
      <span className="text-text-3">{kind?.one ?? item.kind}</span>{' '}
      {href ? (
        <Link to={href} className="link id">
          {item.label}
        </Link>
      ) : (
        <span className="id">{item.label}</span>
      )}
    </>
  );
}
