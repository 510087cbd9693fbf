import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Building2, Cable, FileText } from 'lucide-react';
import * as format from '@/shared/format';
import { Card, SkeletonLines } from '@/ui';
import type { Circuit } from '../../../types';
import { circuitSites, type Related } from './related-queries';

const SHOWN = 4;

/** The nearest of what is related; the rest is a tab away. */
export function RelatedCard({ circuit, related }: { circuit: Circuit; related: Related }) {
  const sites = useQuery(circuitSites(circuit)).data?.items ?? [];
  const reasons = new Map<string, { circuit: Circuit; reason: string }>();
  for (const other of related.places.data?.items ?? [])
    reasons.set(other.id, { circuit: other, reason: 'same places' });
  for (const other of related.group.data?.items ?? []) {
    reasons.set(other.id, { circuit: other, reason: reasons.has(other.id) ? 'same places and group' : 'same group' });
  }
  const contracts = (related.contracts.data?.items ?? []).filter(({ id }) => id !== circuit.contract_id);
  const tab = { to: '/circuits/$id', params: { id: circuit.id }, search: { tab: 'related' } } as const;
  return (
    <Card
      title="Related"
      more={
        related.count ? (
          <Link {...tab} className="link font-medium">
            All {format.number(related.count)}
          </Link>
        ) : null
      }
    >
      {related.count === undefined ? <SkeletonLines lines={3} /> : null}
      <ul className="mini-links">
        {[...reasons.values()].slice(0, SHOWN).map(({ circuit: other, reason }) => (
          <li key={other.id}>
            <Cable className="icon" aria-hidden />
            <Link to="/circuits/$id" params={{ id: other.id }} className="id clip">
              {other.circuit_id}
            </Link>
            <span>{reason}</span>
          </li>
        ))}
        {contracts.slice(0, 2).map((contract) => (
          <li key={contract.id}>
            <FileText className="icon" aria-hidden />
            <Link to="/contracts/$id" params={{ id: contract.id }} className="clip">
              {contract.agreement_number ?? 'Contract'}
            </Link>
            <span>contract, {format.label(contract.status).toLowerCase()}</span>
          </li>
        ))}
        {sites.map((site) => (
          <li key={site.id}>
            <Building2 className="icon" aria-hidden />
            <Link to="/map" search={{ place: site.id }} className="clip">
              {site.name}
            </Link>
            <span>site, {format.plural(site.circuit_count, 'circuit')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
