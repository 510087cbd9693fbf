import { RadioTower } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { rfLinks } from './api';
import { rfLinkColumns } from './columns';
import { RfLinkPanel } from './components/rf-link-panel';
import { bulkRfLinkFields } from './fields';
import { rfLinkHref } from './href';
import { rfLinkFilters } from './search';
import type { RfLink } from './types';

export const rfLinkList: ListConfig<RfLink> = {
  resource: rfLinks,
  page: 'rf-links',
  title: 'RF links',
  one: 'RF link',
  many: 'RF links',
  icon: RadioTower,
  columns: rfLinkColumns,
  filters: rfLinkFilters,
  defaultSort: 'name',
  baseFields: ['name', 'status', 'rf_system_name'],
  rowName: (row) => row.name,
  rowHref: (row) => rfLinkHref(row.id),
  totals: ['mrc', 'capex', 'net_book_value'],
  totalsPermission: 'financials_view',
  amountOf: (row) =>
    row.capex === null || row.capex === undefined ? null : { amount: row.capex, currency: row.currency },
  editPermission: 'rf_links_edit',
  bulkFields: bulkRfLinkFields,
  exportFormats: ['csv', 'xlsx', 'geojson'],
  Panel: RfLinkPanel,
  create: { href: '/rf-links/new', label: 'New RF link' },
  empty: { text: 'Join two sites, or a site and a customer, or load them through the API.' },
};
