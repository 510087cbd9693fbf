import type { HitPlace } from '@/map/hit';
import { label as word, plural } from '@/shared/format';
import { FeaturePanel } from './FeaturePanel';
import { FacilityGlyph } from './MarkerGlyph';

interface PlaceChoicePanelProps {
  places: readonly HitPlace[];
  onPlace: (id: string) => void;
  onClose: () => void;
}

/** Sites on one spot: which one is meant. */
export function PlaceChoicePanel({ places, onPlace, onClose }: PlaceChoicePanelProps) {
  return (
    <FeaturePanel kind="On this spot" title={plural(places.length, 'site')} onClose={onClose}>
      <ul className="feature-choices">
        {places.map((place) => (
          <li key={place.id}>
            <button type="button" onClick={() => onPlace(place.id)}>
              <FacilityGlyph facilityType={place.facilityType} />
              <span className="clip flex-1">{place.name || 'Without a name'}</span>
              <span className="count">{word(place.facilityType)}</span>
            </button>
          </li>
        ))}
      </ul>
    </FeaturePanel>
  );
}
