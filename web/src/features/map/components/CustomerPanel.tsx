import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api/me';
import { wordOf } from '@/map/markers';
import { number } from '@/shared/format';
import { FactRow, Facts } from '@/ui/facts';
import { StatusMark } from '@/ui/marks';
import { customerDetail, linksTo } from '../api';
import type { Selected } from '../search';
import { Address } from './Address';
import { linkChoice } from './choices';
import { Directions } from './Directions';
import { FeaturePanel } from './FeaturePanel';
import { MarkerGlyph } from './MarkerGlyph';
import { PanelList, PendingPanel } from './PanelStates';
import { RecordLink } from './RecordLink';

interface CustomerPanelProps {
  id: string;
  onSelect: (selected: Selected) => void;
  onClose: () => void;
}

export function CustomerPanel({ id, onSelect, onClose }: CustomerPanelProps) {
  const can = useCan();
  const { data, error, refetch } = useQuery(customerDetail(id));
  const links = useQuery({ ...linksTo(id), enabled: can('rf_links_view') });
  if (!data) return <PendingPanel what="Customer" error={error} onRetry={() => void refetch()} onClose={onClose} />;
  const customer = data.data;
  return (
    <FeaturePanel
      kind={
        <>
          <MarkerGlyph layer="customers" word={customer.kind} /> Customer · {wordOf(customer.kind)}
        </>
      }
      title={customer.name}
      actions={<RecordLink href={`/customers/${id}`} name={customer.name} />}
      marks={
        <>
          <StatusMark status={customer.status} />
          <Address of={customer} />
        </>
      }
      footer={<Directions places={[customer]} />}
      onClose={onClose}
    >
      <Facts>
        <FactRow label="Account">
          {customer.account_number ? <span className="id">{customer.account_number}</span> : null}
        </FactRow>
        {customer.kind === 'mfc' ? (
          <FactRow label="Units">{customer.units === null ? null : number(customer.units)}</FactRow>
        ) : null}
        <FactRow label="Phone">
          {customer.contact_phone ? (
            <a className="link" href={`tel:${customer.contact_phone.replace(/[^+\d;,]/g, '')}`}>
              {customer.contact_phone}
            </a>
          ) : null}
        </FactRow>
      </Facts>
      {can('rf_links_view') ? (
        <PanelList
          title="RF links"
          total={customer.rf_link_count}
          choices={links.data?.items.map(linkChoice)}
          onSelect={onSelect}
        />
      ) : null}
    </FeaturePanel>
  );
}
