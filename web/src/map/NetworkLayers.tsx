import { Layer, Source, useMap } from '@vis.gl/react-maplibre';
import { useEffect, useRef } from 'react';
import { useMapStyle } from './map-style-context';
import { circuitsLayer, clusterCountsLayer, clustersLayer, NETWORK_SOURCE, placesLayer } from './network-layers';

interface NetworkLayersProps {
  tileUrl: string;
  /** Whose tiles they are: fetched again when it changes. */
  audience: string;
  showCircuits: boolean;
  showPlaces: boolean;
  hiddenShapes: readonly string[];
}

const TILE_MAX_ZOOM = 12;
const PROMOTED_IDS = { circuits: 'id', endpoints: 'id' };

/** Circuits and places as the API's vector tiles. */
export function NetworkLayers({ tileUrl, audience, showCircuits, showPlaces, hiddenShapes }: NetworkLayersProps) {
  const { palette, beforeId } = useMapStyle();
  useRefetch(audience);
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

function useRefetch(audience: string) {
  const map = useMap().current;
  const fetchedFor = useRef(audience);
  useEffect(() => {
    if (!map || fetchedFor.current === audience) return;
    fetchedFor.current = audience;
    if (map.getSource(NETWORK_SOURCE)) map.getMap().refreshTiles(NETWORK_SOURCE);
  }, [map, audience]);
}
