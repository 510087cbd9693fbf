import { queryOptions } from '@tanstack/react-query';
import { request, type Query } from '@/api/client';
import { resource } from '@/api/resource';
import type { BaseRecord, List } from '@/api/types';
import type { Position } from 'geojson';
import { type Bounds, boundsOf, around, positionsOf, type Selection } from '@/map/geo';
import type { NetworkParts } from '@/map/tile-url';

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

interface Located extends BaseRecord {
  name: string;
  kind: string;
  status: string;
  address_line1: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  rf_link_count: number;
  endpoint_count: number;
}

export interface MapSite extends Located {
  code: string | null;
  landlord: string | null;
  height_m: number | null;
  rf_node_count: number;
  currency: string;
  mrc?: number | null;
}

export interface MapCustomer extends Located {
  account_number: string | null;
  units: number | null;
  contact_phone: string | null;
}

export interface MapLink extends BaseRecord {
  name: string;
  classification: string;
  status: string;
  a_asset_id: string;
  a_name: string;
  z_asset_id: string | null;
  z_customer_id: string | null;
  z_name: string;
  rf_system_name: string;
  capacity_mbps: number | null;
  frequency_mhz: number | null;
  band: string | null;
  distance_km: number | null;
  reach_km: number | null;
  too_long: boolean;
  fcc_call_sign: string | null;
  license_status: 'none' | 'valid' | 'due' | 'expired';
  license_days_left: number | null;
}

export interface MapCarrier extends BaseRecord {
  name: string;
  series: number;
}

const circuits = resource<MapCircuit>('circuits');
const places = resource<MapPlace>('endpoints');
const carriers = resource<MapCarrier>('carriers');
const links = resource<MapLink>('rf-links');
const sites = resource<MapSite>('infrastructure');
const customers = resource<MapCustomer>('customers');

/** How many circuits the filters leave, and of which carriers. */
export const circuitSummary = (filters: Query) =>
  circuits.list({ ...filters, limit: 1, fields: 'id', facets: 'carrier_id' });

export const linkSummary = links.list({ limit: 1, fields: 'id', facets: 'classification' });
export const siteSummary = sites.list({ limit: 1, fields: 'id', facets: 'kind' });
export const placeSummary = places.list({ limit: 1, fields: 'id', facets: 'facility_type' });
export const customerSummary = customers.list({ limit: 1, fields: 'id', facets: 'kind' });

export const allCarriers = queryOptions({
  ...carriers.list({ limit: 500, fields: 'id,name,series' }),
  staleTime: 5 * 60_000,
});

export const circuitDetail = (id: string) => circuits.detail(id, { include: 'carrier,a_endpoint,z_endpoint' });
export const placeDetail = (id: string) => places.detail(id);
export const linkDetail = (id: string) => links.detail(id);
export const siteDetail = (id: string) => sites.detail(id);
export const customerDetail = (id: string) => customers.detail(id);

const IN_PANEL = 50;
const LIST_FIELDS = 'id,circuit_id,carrier_name,carrier_series,status,bandwidth_mbps,a_endpoint_name,z_endpoint_name';

const LINK_FIELDS = 'id,name,classification,status,capacity_mbps';

/** The API filters by either end, so two lists become one. */
async function byEitherEnd<T extends BaseRecord>(
  path: string,
  ends: readonly [string, string],
  id: string,
  query: Query,
  signal: AbortSignal,
): Promise<T[]> {
  const lists = await Promise.all(
    ends.map((end) => request<List<T>>('GET', path, { query: { ...query, [end]: id, limit: IN_PANEL }, signal })),
  );
  return [...new Map(lists.flatMap((list) => list.items).map((record) => [record.id, record])).values()];
}

/** Circuits that end at a place. */
export const circuitsAt = (placeId: string) =>
  queryOptions({
    queryKey: [...places.keys.detail(placeId), 'circuits'],
    queryFn: async ({ signal }) => {
      const query = { sort: 'circuit_id', fields: LIST_FIELDS };
      const ends = ['a_endpoint_id', 'z_endpoint_id'] as const;
      const both = await byEitherEnd<MapCircuit>(circuits.path, ends, placeId, query, signal);
      return both.sort((one, other) => one.circuit_id.localeCompare(other.circuit_id));
    },
  });

/** RF links that end at a site. */
export const linksAt = (siteId: string) =>
  queryOptions({
    queryKey: [...sites.keys.detail(siteId), 'links'],
    queryFn: async ({ signal }) => {
      const query = { sort: 'name', fields: LINK_FIELDS };
      const both = await byEitherEnd<MapLink>(links.path, ['a_asset_id', 'z_asset_id'], siteId, query, signal);
      return both.sort((one, other) => one.name.localeCompare(other.name));
    },
  });

export const linksTo = (customerId: string) =>
  links.list({ z_customer_id: customerId, sort: 'name', limit: IN_PANEL, fields: LINK_FIELDS });

const PLACE_FIELDS = 'id,name,facility_type,circuit_count';

export const placesIn = (siteId: string) =>
  places.list({ infrastructure_asset_id: siteId, sort: 'name', limit: IN_PANEL, fields: PLACE_FIELDS });

/** Where a radio path runs: its first and last position; null without both, or for who may not see both ends. */
export const linkEnds = (id: string) =>
  queryOptions({
    queryKey: [...links.keys.detail(id), 'ends'],
    queryFn: async ({ signal }): Promise<[Position, Position] | null> => {
      const { features } = await request<Selection>('GET', `${links.path}/map`, { query: { id }, signal });
      const positions = positionsOf(features.map(({ geometry }) => geometry.coordinates));
      const [first, last] = [positions[0], positions.at(-1)];
      return first && last && positions.length > 1 ? [first, last] : null;
    },
  });

/** Lists that take a box drawn on the map. */
const LISTS = {
  '/circuits': 'circuits',
  '/rf-links': 'rf-links',
  '/infrastructure': 'infrastructure',
  '/customers': 'customers',
} as const;
export type ListPath = keyof typeof LISTS;

interface Boxed {
  circuits: Query;
  bbox: string;
}

/** How many records of a list stand in a box. */
export const countIn = (path: ListPath, { circuits: filters, bbox }: Boxed) =>
  resource(LISTS[path]).list({ ...(path === '/circuits' ? filters : {}), bbox, limit: 1, fields: 'id' });

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

/** The smallest box around every record of a kind that stands somewhere: its four outermost ones. */
async function extentOf(path: string, signal: AbortSignal): Promise<Bounds | null> {
  const outermost = async (sort: string) => {
    const query = { sort, limit: 1, fields: 'latitude,longitude', latitude__null: false, longitude__null: false };
    const { items } = await request<Extremes>('GET', path, { query, signal });
    return items[0];
  };
  const [west, south, east, north] = await Promise.all(
    ['longitude', 'latitude', '-longitude', '-latitude'].map(outermost),
  );
  if (!west || !south || !east || !north) return null;
  return [west.longitude, south.latitude, east.longitude, north.latitude];
}

/** Which places one may see. */
export type Reach = Pick<NetworkParts, 'endpoints' | 'sites'>;

/** Around all endpoints and sites, of those one may see. */
export const networkExtent = ({ endpoints: withEndpoints, sites: withSites }: Reach) =>
  queryOptions({
    queryKey: ['network', 'extent', withEndpoints, withSites],
    queryFn: async ({ signal }): Promise<Bounds | null> => {
      const paths = [...(withEndpoints ? [places.path] : []), ...(withSites ? [sites.path] : [])];
      const boxes = await Promise.all(paths.map((path) => extentOf(path, signal)));
      return around(boxes.filter((box) => box !== null));
    },
    staleTime: 5 * 60_000,
  });
