import { Layer, Source, useMap } from '@vis.gl/react-maplibre';
import { useEffect, useRef } from 'react';
import { LINES_ANCHOR } from './base-style';
import { useMapStyle } from './map-style-context';
import type { MarkerKind } from './markers';
import { circuitsLayer, NETWORK_SOURCE, rfLinksLayer } from './network-layers';
import { clusterCountsLayer, clustersLayer, marksLayer, PLACE_SOURCE_LAYERS } from './place-layers';

export interface NetworkLayersProps {
  tileUrl: string;
  /** Whose tiles they are: fetched again when it changes. */
  audience: string;
  showCircuits: boolean;
  showRfLinks: boolean;
  hiddenClasses: readonly string[];
  hiddenPlaces: readonly MarkerKind[];
  /** Places that what is chosen names already. */
  named: readonly string[];
}

const TILE_MAX_ZOOM = 12;
const PROMOTED_IDS = {
  circuits: 'id',
  rf_links: 'id',
  places: 'id',
  infrastructure: 'id',
  endpoints: 'id',
  customers: 'id',
};
/** Customers lie under what serves them. */
const LOWEST_FIRST = [...PLACE_SOURCE_LAYERS].reverse();

/** The network as the API's vector tiles; of the places, what the address of the tiles asks for. */
export function NetworkLayers({ tileUrl, audience, showCircuits, showRfLinks, ...hidden }: NetworkLayersProps) {
  const { palette } = useMapStyle();
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
      <Layer {...circuitsLayer(palette, showCircuits)} beforeId={LINES_ANCHOR} />
      <Layer {...rfLinksLayer(palette, showRfLinks, hidden.hiddenClasses)} beforeId={LINES_ANCHOR} />
      {LOWEST_FIRST.flatMap((source) => [
        marksLayer(source, palette, hidden.hiddenPlaces, hidden.named),
        clustersLayer(source, palette),
        clusterCountsLayer(source, palette),
      ]).map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
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
