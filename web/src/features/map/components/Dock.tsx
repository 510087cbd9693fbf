import { X } from 'lucide-react';
import type { Query } from '@/api/client';
import { IconButton } from '@/ui/button';
import type { NetworkParts } from '@/map/tile-url';
import { useCan } from '@/api/me';
import type { Selected } from '../search';
import type { LayerCounts } from '../use-legend';

import { FindOnMap } from './FindOnMap';
import { LayerList } from './LayerList';
import { Legend, type LegendCarrier } from './Legend';

interface DockProps {
  filters: Query;
  counts: LayerCounts;
  carriers: readonly LegendCarrier[];
  hidden: readonly string[];
  onHidden: (hidden: string[]) => void;
  parts: NetworkParts;
  onFound: (found: Selected) => void;
  onCarrier: (carrierId: string | null) => void;
  /** On a narrow screen the column is a sheet that opens. */
  isOpen: boolean;
  isNarrow: boolean;
  onClose: () => void;
}

/** Layers and legend, beside the map. */
export function Dock({
  filters,
  counts,
  carriers,
  hidden,
  onHidden,
  parts,
  onFound,
  onCarrier,
  isOpen,
  isNarrow,
  onClose,
}: DockProps) {
  const can = useCan();
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
      <LayerList hidden={hidden} onChange={onHidden} can={can} counts={counts} />
      <Legend carriers={carriers} chosen={carrierFilter} onChoose={onCarrier} parts={parts} />
    </section>
  );
}
