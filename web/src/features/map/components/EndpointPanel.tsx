import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api/me';
import { wordOf } from '@/map/markers';
import { circuitsAt, placeDetail } from '../api';
import type { Selected } from '../search';
import { Address } from './Address';
import { circuitChoice } from './choices';
import { Directions } from './Directions';
import { FeaturePanel } from './FeaturePanel';
import { MarkerGlyph } from './MarkerGlyph';
import { PanelList, PendingPanel } from './PanelStates';

interface EndpointPanelProps {
  id: string;
  onSelect: (selected: Selected) => void;
  onClose: () => void;
}

export function EndpointPanel({ id, onSelect, onClose }: EndpointPanelProps) {
  const can = useCan();
  const { data, error, refetch } = useQuery(placeDetail(id));
  const { data: circuits } = useQuery({ ...circuitsAt(id), enabled: can('circuits_view') });
  if (!data) return <PendingPanel what="Endpoint" error={error} onRetry={() => void refetch()} onClose={onClose} />;
  const place = data.data;
  return (
    <FeaturePanel
      kind={
        <>
          <MarkerGlyph layer="endpoints" word={place.facility_type} /> Endpoint · {wordOf(place.facility_type)}
        </>
      }
      title={place.name}
      marks={<Address of={place} />}
      footer={<Directions places={[place]} />}
      onClose={onClose}
    >
      {can('circuits_view') ? (
        <PanelList
          title="Circuits here"
          total={place.circuit_count}
          choices={circuits?.map(circuitChoice)}
          onSelect={onSelect}
        />
      ) : null}
    </FeaturePanel>
  );
}
