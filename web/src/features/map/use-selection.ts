import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { circuitSelection, EMPTY_SELECTION, placeSelection, type Selection } from '@/map/geo';
import { circuitDetail, placeDetail } from './api';

/** The chosen circuit or site as something to draw; empty until it is loaded. */
export function useSelection(circuitId: string | undefined, placeId: string | undefined): Selection {
  const { data: circuit } = useQuery({ ...circuitDetail(circuitId ?? ''), enabled: Boolean(circuitId) });
  const { data: place } = useQuery({ ...placeDetail(placeId ?? ''), enabled: Boolean(placeId) && !circuitId });
  return useMemo(() => {
    if (circuitId && circuit) {
      const {
        carrier_series: series,
        bandwidth_mbps: bandwidthMbps,
        a_endpoint: a,
        z_endpoint: z,
        route,
      } = circuit.data;
      return circuitSelection({ series, bandwidthMbps, a, z, route: route?.coordinates });
    }
    return placeId && place && !circuitId ? placeSelection(place.data) : EMPTY_SELECTION;
  }, [circuitId, placeId, circuit, place]);
}
