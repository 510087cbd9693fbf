import { MapPinOff } from 'lucide-react';
import { EmptyState } from '@/ui/states';

/** Where WebGL is missing. */
export const NoMap = () => (
  <div className="map-unavailable">
    <EmptyState icon={MapPinOff} title="This browser cannot draw the map">
      WebGL is switched off or missing. The lists have the same records.
    </EmptyState>
  </div>
);
