import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api/me';
import { wordOf } from '@/map/markers';
import { money, number } from '@/shared/format';
import { FactRow, Facts } from '@/ui/facts';
import { StatusMark } from '@/ui/marks';
import { linksAt, placesIn, siteDetail } from '../api';
import type { Selected } from '../search';
import { Address } from './Address';
import { endpointChoice, linkChoice } from './choices';
import { Directions } from './Directions';
import { FeaturePanel } from './FeaturePanel';
import { MarkerGlyph } from './MarkerGlyph';
import { PanelList, PendingPanel } from './PanelStates';
import { RecordLink } from './RecordLink';

interface SitePanelProps {
  id: string;
  onSelect: (selected: Selected) => void;
  onClose: () => void;
}

export function SitePanel({ id, onSelect, onClose }: SitePanelProps) {
  const can = useCan();
  const { data, error, refetch } = useQuery(siteDetail(id));
  const links = useQuery({ ...linksAt(id), enabled: can('rf_links_view') });
  const endpoints = useQuery({ ...placesIn(id), enabled: can('endpoints_view') });
  if (!data) return <PendingPanel what="Site" error={error} onRetry={() => void refetch()} onClose={onClose} />;
  const site = data.data;
  return (
    <FeaturePanel
      kind={
        <>
          <MarkerGlyph layer="infrastructure" word={site.kind} />{' '}
          {[wordOf(site.kind), site.code].filter(Boolean).join(' · ')}
        </>
      }
      title={site.name}
      actions={<RecordLink href={`/infrastructure/${id}`} name={site.name} />}
      marks={
        <>
          <StatusMark status={site.status} />
          <Address of={site} />
        </>
      }
      footer={<Directions places={[site]} />}
      onClose={onClose}
    >
      <Facts>
        {site.mrc === undefined ? null : (
          <FactRow label="Rent">{site.mrc === null ? null : money(site.mrc, site.currency)}</FactRow>
        )}
        <FactRow label="Landlord">{site.landlord}</FactRow>
        <FactRow label="RF nodes">{number(site.rf_node_count)}</FactRow>
      </Facts>
      {can('rf_links_view') ? (
        <PanelList
          title="RF links"
          total={site.rf_link_count}
          choices={links.data?.map(linkChoice)}
          onSelect={onSelect}
        />
      ) : null}
      {can('endpoints_view') && site.endpoint_count > 0 ? (
        <PanelList
          title="Endpoints inside"
          total={site.endpoint_count}
          choices={endpoints.data?.items.map(endpointChoice)}
          onSelect={onSelect}
        />
      ) : null}
    </FeaturePanel>
  );
}
