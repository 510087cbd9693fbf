import { X } from 'lucide-react';
import type { Query } from '@/api/client';
import { IconButton } from '@/ui/button';
import { useLegend } from '../use-legend';
import { FindOnMap, type Found } from './FindOnMap';
import { LayerList } from './LayerList';
import { Legend } from './Legend';

interface DockProps {
  filters: Query;
  hidden: readonly string[];
  onHidden: (hidden: string[]) => void;
  onFound: (found: Found) => void;
  onCarrier: (carrierId: string | null) => void;
  /** On a narrow screen the column is a sheet that opens. */
  isOpen: boolean;
  isNarrow: boolean;
  onClose: () => void;
}

/** Layers and legend, beside the map. */
export function Dock({ filters, hidden, onHidden, onFound, onCarrier, isOpen, isNarrow, onClose }: DockProps) {
  const { circuitCount, placeCount, kindCounts, hasKindCounts, carriers } = useLegend(filters);
  const carrierFilter = typeof filters.carrier_id === 'string' ? filters.carrier_id : null;
  return (
    <section className="map-dock" aria-label="Layers and legend" data-open={isOpen || undefined}>
      <div className="map-dock-find">
        <FindOnMap onFound={onFound} />
        {isNarrow ? (
          <IconButton label="Close layers and legend" onPress={onClose}>
            <X className="icon" />
          </IconButton>
        ) : null}
      </div>
      <LayerList
        hidden={hidden}
        onChange={onHidden}
        circuitCount={circuitCount}
        placeCount={placeCount}
        kindCounts={kindCounts}
        hasKindCounts={hasKindCounts}
      />
      <Legend carriers={carriers} chosen={carrierFilter} onChoose={onCarrier} />
    </section>
  );
}
