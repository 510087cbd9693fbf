import { Layer, Source } from '@vis.gl/react-maplibre';
import { useMapStyle } from './map-style-context';
import { circuitsLayer, clusterCountsLayer, clustersLayer, NETWORK_SOURCE, placesLayer } from './network-layers';

interface NetworkLayersProps {
  tileUrl: string;
  showCircuits: boolean;
  showPlaces: boolean;
  hiddenShapes: readonly string[];
}

const TILE_MAX_ZOOM = 12;
const PROMOTED_IDS = { circuits: 'id', endpoints: 'id' };

/** Circuits and places as the API's vector tiles. */
export function NetworkLayers({ tileUrl, showCircuits, showPlaces, hiddenShapes }: NetworkLayersProps) {
  const { palette, beforeId } = useMapStyle();
  return (
    <Source
      id={NETWORK_SOURCE}
      type="vector"
      tiles={[tileUrl]}
      minzoom={0}
      maxzoom={TILE_MAX_ZOOM}
      promoteId={PROMOTED_IDS}
    >
      <Layer {...circuitsLayer(palette, showCircuits)} beforeId={beforeId} />
      <Layer {...placesLayer(palette, showPlaces, hiddenShapes)} />
      <Layer {...clustersLayer(palette, showPlaces)} />
      <Layer {...clusterCountsLayer(palette, showPlaces)} />
    </Source>
  );
}
