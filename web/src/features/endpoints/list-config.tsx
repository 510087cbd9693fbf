import { MapPin } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { endpoints } from './api';
import { endpointColumns } from './columns';
import { EndpointPanel } from './components/endpoint-panel';
import { MergeSelection } from './components/merge/merge-selection';
import { bulkEndpointFields } from './fields';
import { endpointHref } from './href';
import { endpointFilters } from './search';
import type { Endpoint } from './types';

export const endpointList: ListConfig<Endpoint> = {
  resource: endpoints,
  page: 'endpoints',
  title: 'Endpoints',
  one: 'endpoint',
  many: 'endpoints',
  icon: MapPin,
  columns: endpointColumns,
  filters: endpointFilters,
  defaultSort: 'name',
  baseFields: ['name'],
  rowName: (row) => row.name,
  rowHref: (row) => endpointHref(row.id),
  editPermission: 'endpoints_edit',
  bulkFields: bulkEndpointFields,
  exportFormats: ['csv', 'xlsx', 'geojson'],
  Panel: EndpointPanel,
  selectionActions: (selection, _, clear) => <MergeSelection selection={selection} onMerged={clear} />,
  empty: { text: 'Endpoints are made with the circuits that land there, or load them through the API.' },
};
