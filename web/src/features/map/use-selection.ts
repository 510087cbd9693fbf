import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Position } from 'geojson';
import { circuitSelection, EMPTY_SELECTION, placeSelection, type Selection } from '@/map/geo';
import type { RecordKind } from '@/map/hit';
import {
  circuitDetail,
  customerDetail,
  linkDetail,
  linkEnds,
  type MapCircuit,
  type MapLink,
  placeDetail,
  siteDetail,
} from './api';
import type { Selected } from './search';

/** The chosen record as something to draw; empty until it is loaded. */
export function useSelection(selected: Selected | null): Selection {
  const id = selected?.id ?? '';
  const isA = (kind: RecordKind) => ({ enabled: selected?.kind === kind });
  const { data: circuit } = useQuery({ ...circuitDetail(id), ...isA('circuit') });
  const { data: link } = useQuery({ ...linkDetail(id), ...isA('link') });
  const { data: ends } = useQuery({ ...linkEnds(id), ...isA('link') });
  const { data: site } = useQuery({ ...siteDetail(id), ...isA('site') });
  const { data: endpoint } = useQuery({ ...placeDetail(id), ...isA('endpoint') });
  const { data: customer } = useQuery({ ...customerDetail(id), ...isA('customer') });
  const kind = selected?.kind;
  return useMemo(() => {
    if (kind === 'circuit') return circuit ? ofCircuit(circuit.data) : EMPTY_SELECTION;
    if (kind === 'link') return link && ends ? ofLink(link.data, ends) : EMPTY_SELECTION;
    const place = kind === 'site' ? site : kind === 'endpoint' ? endpoint : kind === 'customer' ? customer : undefined;
    return place ? placeSelection(place.data) : EMPTY_SELECTION;
  }, [kind, circuit, link, ends, site, endpoint, customer]);
}

function ofCircuit({ carrier_series: series, bandwidth_mbps: bandwidthMbps, ...circuit }: MapCircuit): Selection {
  const { a_endpoint: a, z_endpoint: z, route } = circuit;
  return circuitSelection({ series, bandwidthMbps, a, z, route: route?.coordinates });
}

function ofLink({ a_name: aName, z_name: zName, capacity_mbps: bandwidthMbps }: MapLink, [a, z]: [Position, Position]) {
  const end = (name: string, [longitude, latitude]: Position) => ({ name, latitude, longitude });
  return circuitSelection({ series: 0, radio: true, bandwidthMbps, a: end(aName, a), z: end(zName, z) });
}
