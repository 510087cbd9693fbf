import { Minus, Plus, Scan } from 'lucide-react';
import { useMap } from '@vis.gl/react-maplibre';
import { IconButton } from '@/ui/button';

export function ZoomButtons({ onFitAll }: { onFitAll: () => void }) {
  const map = useMap().current;
  return (
    <div className="map-float zoom-buttons" role="group" aria-label="Zoom">
      <IconButton label="Zoom in" placement="left" onPress={() => map?.zoomIn()}>
        <Plus className="icon" />
      </IconButton>
      <IconButton label="Zoom out" placement="left" onPress={() => map?.zoomOut()}>
        <Minus className="icon" />
      </IconButton>
      <IconButton label="Fit all" placement="left" onPress={onFitAll}>
        <Scan className="icon" />
      </IconButton>
    </div>
  );
}
