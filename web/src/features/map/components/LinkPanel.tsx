import { useQuery } from '@tanstack/react-query';
import { bandwidth, daysLong, kilometres, label as word, miles, number } from '@/shared/format';
import { CopyButton } from '@/ui/copy-button';
import { FactRow, Facts } from '@/ui/facts';
import { StatusMark } from '@/ui/marks';
import { Tag } from '@/ui/tag';
import { linkDetail, type MapLink } from '../api';
import type { Selected } from '../search';
import { FeaturePanel } from './FeaturePanel';
import { RfGlyph } from './LineGlyph';
import { PanelLink } from './PanelLink';
import { PendingPanel } from './PanelStates';
import { RecordLink } from './RecordLink';

interface LinkPanelProps {
  id: string;
  onSelect: (selected: Selected) => void;
  onClose: () => void;
}

export function LinkPanel({ id, onSelect, onClose }: LinkPanelProps) {
  const { data, error, refetch } = useQuery(linkDetail(id));
  if (!data) return <PendingPanel what="RF link" error={error} onRetry={() => void refetch()} onClose={onClose} />;
  const link = data.data;
  return (
    <FeaturePanel
      kind={
        <>
          <RfGlyph word={link.classification} /> RF link · {word(link.classification)}
        </>
      }
      title={link.name}
      actions={<RecordLink href={`/rf-links/${id}`} name={link.name} />}
      marks={
        <>
          <StatusMark status={link.status} />
          {link.too_long ? <Tag tone="warn">Too long for its band</Tag> : null}
        </>
      }
      footer={<CopyButton text={link.name} label="Copy name" />}
      onClose={onClose}
    >
      <LinkFacts link={link} onSelect={onSelect} />
    </FeaturePanel>
  );
}

function LinkFacts({ link, onSelect }: { link: MapLink; onSelect: (selected: Selected) => void }) {
  const { distance_km: km, capacity_mbps: mbps, frequency_mhz: mhz, z_asset_id: site, z_customer_id: customer } = link;
  const z: Selected | null = site ? { kind: 'site', id: site } : customer ? { kind: 'customer', id: customer } : null;
  return (
    <Facts>
      <FactRow label="A">
        <PanelLink to={{ kind: 'site', id: link.a_asset_id }} name={link.a_name} onSelect={onSelect} />
      </FactRow>
      <FactRow label="Z">
        <PanelLink to={z} name={link.z_name} onSelect={onSelect} />
      </FactRow>
      <FactRow label="Distance">
        {km === null ? null : (
          <>
            {kilometres(km)} <span className="unit">{miles(km)}</span>
          </>
        )}
      </FactRow>
      <FactRow label="System">{link.rf_system_name}</FactRow>
      <FactRow label="Frequency">
        {mhz === null ? null : (
          <>
            {number(mhz / 1000, 3)} GHz <span className="unit">{link.band}</span>
          </>
        )}
      </FactRow>
      <FactRow label="Capacity">{mbps === null ? null : bandwidth(mbps)}</FactRow>
      <FactRow label="License">
        <License link={link} />
      </FactRow>
    </Facts>
  );
}

/** The call sign, and how long it still holds. */
function License({
  link: { fcc_call_sign: sign, license_status: status, license_days_left: days },
}: {
  link: MapLink;
}) {
  if (!sign && status === 'none') return <>None</>;
  return (
    <>
      {sign ? <span className="id">{sign}</span> : null}{' '}
      {status === 'expired' ? <Tag tone="danger">Expired</Tag> : null}
      {status === 'due' && days !== null ? <Tag tone="warn">{daysLong(days)} left</Tag> : null}
      {status === 'valid' && days !== null ? <span className="unit">{daysLong(days)} left</span> : null}
    </>
  );
}
