import { createContext, use } from 'react';
import type { MapPalette } from './palette';

interface MapStyle {
  palette: MapPalette;
  /** The basemap's lowest label layer: what is chosen goes under it. */
  beforeId: string | undefined;
}

export const MapStyleContext = createContext<MapStyle | null>(null);

export function useMapStyle(): MapStyle {
  const style = use(MapStyleContext);
  if (!style) throw new Error('Map layers belong inside a MapView');
  return style;
}
