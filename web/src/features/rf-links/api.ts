import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request, resource, type List, type Query } from '@/api';
import { loadOptions } from '@/resource/options';
import type { Depreciation, Place, Preview, RfLink, RfNode, RfSystem } from './types';

export const rfLinks = resource<RfLink>('rf-links');
export const sites = resource<Place>('infrastructure');
export const customers = resource<Place>('customers');
export const rfNodes = resource<RfNode>('rf-nodes');
export const rfSystems = resource<RfSystem>('rf-systems');

const SYSTEM_FIELDS =
  'name,type,role,licensed,currency,active,cost,capacity_mbps,default_frequency_mhz,compatible_bases';
const MANY = 200;

/** Name, number, path and what would be refused, with as much as is chosen so far; the last answer stays until the next. */
export const previewQuery = (query: Query) =>
  queryOptions({
    queryKey: [...rfLinks.keys.all, 'preview', query],
    queryFn: ({ signal }) => request<Preview>('GET', `${rfLinks.path}/preview`, { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });

/** The path of a link as it is stored, with the others of the same ends and system. */
export const pathOf = (link: RfLink) =>
  previewQuery({
    a_asset_id: link.a_asset_id,
    z_asset_id: link.z_asset_id,
    z_customer_id: link.z_customer_id,
    rf_system_id: link.rf_system_id,
    a_rf_node_id: link.a_rf_node_id,
    frequency_mhz: link.frequency_mhz,
    a_antenna_height_m: link.a_antenna_height_m,
    z_antenna_height_m: link.z_antenna_height_m,
    except: link.id,
  });

/** What is written off by a day, and the plan year by year. */
export const depreciationQuery = (id: string, on: string) => ({
  ...rfLinks.part<Depreciation>(id, 'depreciation', { on }),
  placeholderData: keepPreviousData,
});

/** The nodes at a site that may serve a new link. */
export const nodesOf = (assetId: string) =>
  rfNodes.list({
    asset_id: assetId,
    status: 'planned,active',
    sort: 'name',
    limit: MANY,
    fields: 'name,asset_id,rf_system_id,rf_system_name,status',
  });

/** The radios a link may use: with a node its compatible subscribers, without one the standalone systems; active ones only. */
export const systemsFor = (nodeId: string | null) =>
  queryOptions({
    queryKey: [...rfSystems.keys.all, 'for', nodeId],
    queryFn: ({ signal }) =>
      request<List<RfSystem>>('GET', nodeId ? `${rfNodes.path}/${nodeId}/compatible-subscribers` : rfSystems.path, {
        query: {
          ...(nodeId ? {} : { role: 'standalone', active: true }),
          fields: SYSTEM_FIELDS,
          sort: 'name',
          limit: MANY,
        },
        signal,
      }),
    staleTime: 60_000,
  });

/** The subscribers that could be served if a node were chosen. */
export const subscribersQuery = rfSystems.list({
  role: 'ptmp_subscriber',
  active: true,
  fields: 'name',
  sort: 'name',
  limit: 4,
});

const placeOptions = {
  fields: 'city,state',
  detail: ({ city, state }: Pick<Place, 'city' | 'state'>) => [city, state].filter(Boolean).join(', '),
};

export const loadSites = loadOptions('infrastructure', placeOptions);
export const loadCustomers = loadOptions('customers', placeOptions);
export const loadSystems = loadOptions<Pick<RfSystem, 'type'>>('rf-systems', {
  query: { active: true },
  fields: 'type',
  detail: ({ type }) => type,
});

/** A place by its id: its name stands in the form before anything was searched. */
export const placeQuery = (of: typeof sites, id: string | null) => ({
  ...of.detail(id ?? '', { fields: 'name' }),
  enabled: id !== null,
});
