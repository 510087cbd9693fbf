import { AttributionControl, type MapLayerMouseEvent, ScaleControl } from '@vis.gl/react-maplibre';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { type ReactNode, useMemo } from 'react';
import { namesIn, type Selection } from '@/map/geo';
import type { Hit } from '@/map/hit';
import { MapTip } from '@/map/MapTip';
import { type Camera, type InitialView, MapView } from '@/map/MapView';
import { NetworkLayers, type NetworkLayersProps } from '@/map/NetworkLayers';
import { SelectionLayers } from '@/map/SelectionLayers';
import { hitAt, useNetworkPointer } from '@/map/use-network-pointer';

interface NetworkMapProps {
  initialView: InitialView;
  /** None when nothing of the network is shown. */
  tileUrl: string | null;
  /** Whose tiles they are, and which attempt: fetched again when it changes. */
  audience: string;
  layers: Omit<NetworkLayersProps, 'tileUrl' | 'audience' | 'named'>;
  selection: Selection;
  fallback: ReactNode;
  isCompact: boolean;
  onHit: (hit: Hit | null, at: [number, number], map: MaplibreMap) => void;
  onCamera: (camera: Camera) => void;
  onReady: (map: MaplibreMap) => void;
  onTileError: () => void;
  children?: ReactNode;
}

/** The network on the basemap, with what is under the pointer, and what is chosen. */
export function NetworkMap({
  layers,
  tileUrl,
  audience,
  selection,
  isCompact,
  onHit,
  onCamera,
  children,
  ...props
}: NetworkMapProps) {
  const { pointed, onMouseMove, forget } = useNetworkPointer();
  const named = useMemo(() => namesIn(selection), [selection]);
  const onClick = ({ target, point, lngLat }: MapLayerMouseEvent) => {
    forget({ target });
    onHit(hitAt(target, point), [lngLat.lng, lngLat.lat], target);
  };

  return (
    <MapView
      {...props}
      label="Map of circuits, RF links and sites; the same records are in the lists"
      cursor={pointed ? 'pointer' : undefined}
      onClick={onClick}
      onMouseMove={onMouseMove}
      onMouseOut={forget}
      onMoveStart={forget}
      onMoveEnd={({ viewState }) => onCamera(viewState)}
    >
      {tileUrl ? <NetworkLayers tileUrl={tileUrl} audience={audience} {...layers} named={named} /> : null}
      <SelectionLayers selection={selection} look="picked" />
      {pointed ? <MapTip {...pointed} /> : null}
      <AttributionControl compact={isCompact} />
      <ScaleControl position="bottom-right" unit="imperial" maxWidth={92} />
      {children}
    </MapView>
  );
}
