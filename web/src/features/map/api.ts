import { queryOptions } from '@tanstack/react-query';
import { API, request, type Query } from '@/api/client';
import { resource } from '@/api/resource';
import type { BaseRecord, List } from '@/api/types';
import { type Bounds, boundsOf, type Selection } from '@/map/geo';

interface End {
  id: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
}

export interface MapCircuit extends BaseRecord {
  circuit_id: string;
  carrier_id: string;
  carrier_name: string;
  carrier_series: number;
  service_type_name: string | null;
  service_type_code: string | null;
  status: string;
  bandwidth_mbps: number | null;
  a_endpoint_id: string | null;
  a_endpoint_name: string | null;
  z_endpoint_id: string | null;
  z_endpoint_name: string | null;
  a_endpoint?: End | null;
  z_endpoint?: End | null;
  carrier?: { noc_phone: string | null } | null;
  route?: { type: 'LineString'; coordinates: number[][] } | null;
  distance_km: number | null;
  currency: string;
  current_mrc?: number | null;
  decision_deadline: string | null;
  days_to_deadline: number | null;
  urgency: string;
}

export interface MapPlace extends BaseRecord, End {
  facility_type: string;
  address_line1: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
  circuit_count: number;
}

export interface MapCarrier extends BaseRecord {
  name: string;
  series: number;
}

const circuits = resource<MapCircuit>('circuits');
const places = resource<MapPlace>('endpoints');
const carriers = resource<MapCarrier>('carriers');

/** How many circuits the filters leave, and of which carriers. */
export const circuitSummary = (filters: Query) =>
  circuits.list({ ...filters, limit: 1, fields: 'id', facets: 'carrier_id' });

export const placeSummary = places.list({ limit: 1, fields: 'id', facets: 'facility_type' });

export const allCarriers = queryOptions({
  ...carriers.list({ limit: 500, fields: 'id,name,series' }),
  staleTime: 5 * 60_000,
});

export const circuitDetail = (id: string) => circuits.detail(id, { include: 'carrier,a_endpoint,z_endpoint' });
export const placeDetail = (id: string) => places.detail(id);

const IN_PANEL = 50;
const LIST_FIELDS = 'id,circuit_id,carrier_name,carrier_series,status,bandwidth_mbps,a_endpoint_name,z_endpoint_name';

/** Circuits that end at a place: the API filters by either end, so two lists become one. */
export const circuitsAt = (placeId: string) =>
  queryOptions({
    queryKey: [...places.keys.detail(placeId), 'circuits'],
    queryFn: async ({ signal }) => {
      const at = (end: 'a_endpoint_id' | 'z_endpoint_id') =>
        request<List<MapCircuit>>('GET', circuits.path, {
          query: { [end]: placeId, sort: 'circuit_id', limit: IN_PANEL, fields: LIST_FIELDS },
          signal,
        });
      const [a, z] = await Promise.all([at('a_endpoint_id'), at('z_endpoint_id')]);
      const both = new Map([...a.items, ...z.items].map((circuit) => [circuit.id, circuit]));
      return [...both.values()].sort((one, other) => one.circuit_id.localeCompare(other.circuit_id));
    },
  });

/** Where the filtered circuits are. */
export const filteredExtent = (filters: Query) =>
  queryOptions({
    queryKey: [...circuits.keys.all, 'extent', filters],
    queryFn: async ({ signal }): Promise<Bounds | null> =>
      boundsOf(await request<Selection>('GET', `${circuits.path}/map`, { query: filters, signal })),
  });

export const circuitsById = (ids: readonly string[]) =>
  circuits.list({ id: ids.join(','), sort: 'circuit_id', limit: IN_PANEL, fields: LIST_FIELDS });

interface Extremes {
  items: { latitude: number; longitude: number }[];
}

/** The smallest box around every place: its four outermost ones. */
export const networkExtent = queryOptions({
  queryKey: ['endpoints', 'extent'],
  queryFn: async ({ signal }): Promise<Bounds | null> => {
    const outermost = async (sort: string) => {
      const query = { sort, limit: 1, fields: 'latitude,longitude', latitude__null: false, longitude__null: false };
      const { items } = await request<Extremes>('GET', `${API}/endpoints`, { query, signal });
      return items[0];
    };
    const [west, south, east, north] = await Promise.all(
      ['longitude', 'latitude', '-longitude', '-latitude'].map(outermost),
    );
    if (!west || !south || !east || !north) return null;
    return [west.longitude, south.latitude, east.longitude, north.latitude];
  },
  staleTime: 5 * 60_000,
});
