import { queryOptions } from '@tanstack/react-query';
import { API, request, resource, type List } from '@/api';
import { loadOptions } from '@/resource';
import type { RfNode, Sector, Site, SiteEndpoint, SiteLink, SitePower } from './types';

export const sites = resource<Site>('infrastructure');
export const nodes = resource<RfNode>('rf-nodes');
const links = resource<SiteLink>('rf-links');
const endpoints = resource<SiteEndpoint>('endpoints');
const power = resource<SitePower>('electrical-services');

export const loadCarriers = loadOptions<{ series?: number | null }>('carriers', { fields: 'series' });

/** The systems a node can be of. */
export const loadBases = loadOptions<{ frequency_used?: string | null }>('rf-systems', {
  fields: 'frequency_used',
  detail: (system) => system.frequency_used,
  query: { role: 'ptmp_base', active: true },
});

const MOST = 100;
const LINK_FIELDS = 'name,status,a_asset_id,a_name,z_customer_id,z_name,rf_system_name,capacity_mbps,distance_km';

export const nodesOf = (siteId: string) => nodes.list({ asset_id: siteId, sort: 'name', limit: MOST });

/** The links that end at a site, whichever end it is. */
export const linksOf = (siteId: string) =>
  queryOptions({
    queryKey: links.keys.list({ site: siteId }),
    queryFn: async ({ signal }): Promise<List<SiteLink>> => {
      const at = (end: 'a' | 'z') =>
        request<List<SiteLink>>('GET', links.path, {
          query: { [`${end}_asset_id`]: siteId, fields: LINK_FIELDS, limit: MOST },
          signal,
        });
      const [starting, ending] = await Promise.all([at('a'), at('z')]);
      const items = [...starting.items, ...ending.items].sort((a, b) => a.name.localeCompare(b.name));
      return { ...starting, items, total: starting.total + ending.total };
    },
    staleTime: 30_000,
  });

export const endpointsOf = (siteId: string) =>
  endpoints.list({
    infrastructure_asset_id: siteId,
    fields: 'name,facility_type,demarc_suite,demarc_rack,circuit_count',
    sort: 'name',
    limit: MOST,
  });

export const powerOf = (siteId: string, money: boolean) =>
  power.list({
    asset_id: siteId,
    fields: ['utility,account_number,status,currency,average_monthly_kwh', money ? 'average_monthly_cost' : null]
      .filter(Boolean)
      .join(),
    sort: 'utility',
    limit: MOST,
  });

export const sectorOf = (nodeId: string) => nodes.part<Sector>(nodeId, 'sector');

/** How far the band of a system carries in practice; null where its band is not known. */
export const reachOf = (systemId: string) =>
  queryOptions({
    queryKey: ['rf-links', 'preview', { rf_system_id: systemId }],
    queryFn: async ({ signal }) => {
      const path = await request<{ band: string | null; reach_km: number | null }>('GET', `${API}/rf-links/preview`, {
        query: { rf_system_id: systemId },
        signal,
      });
      return { band: path.band, km: path.reach_km };
    },
    staleTime: 5 * 60_000,
  });
