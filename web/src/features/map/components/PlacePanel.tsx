import { useQuery } from '@tanstack/react-query';
import { label as word, number } from '@/shared/format';
import { Tag } from '@/ui/tag';
import { circuitsAt, type MapPlace, placeDetail } from '../api';
import { CircuitChoices } from './CircuitChoices';
import { Directions } from './Directions';
import { FeaturePanel } from './FeaturePanel';
import { FacilityGlyph } from './MarkerGlyph';
import { PanelSkeleton, PendingPanel } from './PanelStates';

interface PlacePanelProps {
  id: string;
  onCircuit: (id: string) => void;
  onClose: () => void;
}

export function PlacePanel({ id, onCircuit, onClose }: PlacePanelProps) {
  const { data, error, refetch } = useQuery(placeDetail(id));
  const { data: circuits } = useQuery(circuitsAt(id));
  if (!data) return <PendingPanel what="Site" error={error} onRetry={() => void refetch()} onClose={onClose} />;
  const place = data.data;
  return (
    <FeaturePanel
      kind={
        <>
          <FacilityGlyph facilityType={place.facility_type} /> {word(place.facility_type)}
        </>
      }
      title={place.name}
      marks={addressOf(place)}
      footer={<Directions places={[place]} />}
      onClose={onClose}
    >
      <h3 className="feature-panel-subtitle">
        Circuits here <Tag>{number(place.circuit_count)}</Tag>
      </h3>
      {circuits ? (
        <CircuitChoices circuits={circuits} total={place.circuit_count} onCircuit={onCircuit} />
      ) : (
        <PanelSkeleton />
      )}
    </FeaturePanel>
  );
}

function addressOf({ address_line1: street, city, state, country }: MapPlace) {
  const text = [street, city, state, country].filter(Boolean).join(', ');
  return text ? <span className="text-text-2">{text}</span> : null;
}
