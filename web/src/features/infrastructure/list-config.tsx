import { Building2 } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { sites } from './api';
import { siteColumns } from './columns';
import { EndpointsLink } from './components/endpoints-link';
import { SitePanel } from './components/site-panel';
import { bulkSiteFields } from './fields';
import { siteHref } from './href';
import { siteFilters } from './search';
import type { Site } from './types';

export const siteList: ListConfig<Site> = {
  resource: sites,
  page: 'infrastructure',
  title: 'Infrastructure',
  one: 'site',
  many: 'sites',
  icon: Building2,
  columns: siteColumns,
  filters: siteFilters,
  defaultSort: 'name',
  baseFields: ['name', 'kind', 'status', 'currency'],
  rowName: (row) => row.name,
  rowHref: (row) => siteHref(row.id),
  totals: ['mrc'],
  totalsPermission: 'financials_view',
  totalsNote: 'per month',
  amountOf: (row) => (row.mrc === null || row.mrc === undefined ? null : { amount: row.mrc, currency: row.currency }),
  editPermission: 'infrastructure_edit',
  bulkFields: bulkSiteFields,
  exportFormats: ['csv', 'xlsx', 'geojson'],
  Panel: SitePanel,
  headerActions: <EndpointsLink />,
  create: { href: '/infrastructure/new', label: 'New site' },
  empty: { text: 'Add the first one by hand, or load towers and sites through the API.' },
};
