import { MapPinOff } from 'lucide-react';
import { EmptyState } from '@/ui/states';

/** Where WebGL is missing. */
export const NoMap = () => (
  <div className="map-unavailable">
    <EmptyState icon={MapPinOff} title="This browser cannot draw the map">
      WebGL is switched off or missing. The list has the same circuits.
    </EmptyState>
  </div>
);
